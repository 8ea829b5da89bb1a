/** The parts of OSCAL 1.2.1 that these files use (https://pages.nist.gov/OSCAL/). Texts are its Markdown, times carry a zone. */
export const oscalVersion = '1.2.1';

/** Whose the names of the properties are that OSCAL does not define. */
export const ourNames = 'https://best-value.example/ns/oscal';

export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

export interface Metadata {
  readonly title: string;
  readonly 'last-modified': string;
  readonly version: string;
  readonly 'oscal-version': string;
  readonly props?: readonly Property[];
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly parties: readonly { readonly uuid: string; readonly type: 'organization'; readonly name: string }[];
  readonly 'responsible-parties': readonly { readonly 'role-id': string; readonly 'party-uuids': readonly string[] }[];
  readonly remarks?: string;
}

export interface Resource {
  readonly uuid: string;
  readonly title: string;
  readonly description?: string;
  readonly props?: readonly Property[];
  readonly citation?: { readonly text: string };
  readonly rlinks?: readonly {
    readonly href: string;
    readonly hashes?: readonly { readonly algorithm: 'SHA-256'; readonly value: string }[];
  }[];
  readonly remarks?: string;
}

export interface Observation {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly Property[];
  readonly methods: readonly string[];
  readonly 'relevant-evidence': readonly { readonly href: string; readonly description: string }[];
  readonly collected: string;
}

export interface Finding {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly Property[];
  readonly target: {
    readonly type: 'objective-id';
    readonly 'target-id': string;
    readonly title: string;
    readonly status: {
      readonly state: 'satisfied' | 'not-satisfied';
      readonly reason?: string;
      readonly remarks: string;
    };
  };
  readonly 'related-observations'?: readonly { readonly 'observation-uuid': string }[];
  readonly 'related-risks'?: readonly { readonly 'risk-uuid': string }[];
}

/** A follow-on action: what is to be put right, by when, and how it stands. */
export interface Risk {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly statement: string;
  readonly props: readonly Property[];
  readonly status: string;
  readonly deadline?: string;
  readonly remediations: readonly {
    readonly uuid: string;
    readonly lifecycle: 'planned' | 'completed';
    readonly title: string;
    readonly description: string;
    readonly remarks?: string;
  }[];
}

/** What somebody vouched for, in their words. */
export interface Attestation {
  readonly parts: readonly { readonly name: string; readonly title: string; readonly prose: string }[];
}

export interface ReviewedControls {
  readonly description: string;
  readonly 'control-selections': readonly {
    readonly 'include-controls': readonly { readonly 'control-id': string }[];
  }[];
}

export interface AssessmentResults {
  readonly 'assessment-results': {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly 'import-ap': { readonly href: string; readonly remarks: string };
    readonly results: readonly {
      readonly uuid: string;
      readonly title: string;
      readonly description: string;
      readonly start: string;
      readonly 'reviewed-controls': ReviewedControls;
      readonly attestations?: readonly Attestation[];
      readonly observations?: readonly Observation[];
      readonly findings?: readonly Finding[];
      readonly remarks?: string;
    }[];
    readonly 'back-matter': { readonly resources: readonly Resource[] };
  };
}

export interface PlanOfAction {
  readonly 'plan-of-action-and-milestones': {
    readonly uuid: string;
    readonly metadata: Metadata;
    readonly 'system-id': { readonly id: string };
    readonly risks: readonly Risk[];
    readonly 'poam-items': readonly {
      readonly uuid: string;
      readonly title: string;
      readonly description: string;
      readonly 'related-risks': readonly { readonly 'risk-uuid': string }[];
    }[];
    readonly 'back-matter'?: { readonly resources: readonly Resource[] };
  };
}

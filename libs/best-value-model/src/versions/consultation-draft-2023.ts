import model from '../../data/2023-07-consultation-draft/model.json' with { type: 'json' };
import continuousImprovement from '../../data/2023-07-consultation-draft/themes/continuous-improvement.json' with { type: 'json' };
import leadership from '../../data/2023-07-consultation-draft/themes/leadership.json' with { type: 'json' };
import governance from '../../data/2023-07-consultation-draft/themes/governance.json' with { type: 'json' };
import culture from '../../data/2023-07-consultation-draft/themes/culture.json' with { type: 'json' };
import useOfResources from '../../data/2023-07-consultation-draft/themes/use-of-resources.json' with { type: 'json' };
import serviceDelivery from '../../data/2023-07-consultation-draft/themes/service-delivery.json' with { type: 'json' };
import partnershipsAndCommunityEngagement from '../../data/2023-07-consultation-draft/themes/partnerships-and-community-engagement.json' with { type: 'json' };

/** The files of this version, as they are. */
export const files = {
  model,
  themes: [
    continuousImprovement,
    leadership,
    governance,
    culture,
    useOfResources,
    serviceDelivery,
    partnershipsAndCommunityEngagement,
  ],
};

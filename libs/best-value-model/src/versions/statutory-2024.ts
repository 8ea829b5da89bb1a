import model from '../../data/2024-05-statutory/model.json' with { type: 'json' };
import continuousImprovement from '../../data/2024-05-statutory/themes/continuous-improvement.json' with { type: 'json' };
import leadership from '../../data/2024-05-statutory/themes/leadership.json' with { type: 'json' };
import governance from '../../data/2024-05-statutory/themes/governance.json' with { type: 'json' };
import culture from '../../data/2024-05-statutory/themes/culture.json' with { type: 'json' };
import useOfResources from '../../data/2024-05-statutory/themes/use-of-resources.json' with { type: 'json' };
import serviceDelivery from '../../data/2024-05-statutory/themes/service-delivery.json' with { type: 'json' };
import partnershipsAndCommunityEngagement from '../../data/2024-05-statutory/themes/partnerships-and-community-engagement.json' with { type: 'json' };

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

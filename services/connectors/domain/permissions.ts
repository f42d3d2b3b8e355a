/** Who may do what with places. Default is deny. */
export const permissions = {
  'place.search': ['signed-in'],
  'place.record': ['circle:community_connector'],
  'place.check': ['circle:community_connector'],
} as const satisfies Record<string, readonly string[]>;

/** Latitude and longitude in degrees. */
export type Spot = readonly [latitude: number, longitude: number];

/**
 * About the middle of postcode districts: latitude, longitude, to two decimals, which is about a kilometre. Compiled by
 * hand for Kith from general knowledge of the places, for the circles of the demo and what lies around them; not taken
 * from a published data set, and not surveyed. Where it matters, a circle says the minutes in its registry file.
 */
const middles: Readonly<Record<string, Spot>> = {
  // Hackney and around
  E1: [51.52, -0.06],
  E2: [51.53, -0.06],
  E3: [51.53, -0.03],
  E5: [51.56, -0.05],
  E8: [51.54, -0.07],
  E9: [51.54, -0.04],
  E10: [51.57, -0.01],
  E11: [51.57, 0.01],
  E15: [51.54, 0],
  E17: [51.59, -0.02],
  E20: [51.54, -0.01],
  N1: [51.54, -0.1],
  N4: [51.57, -0.1],
  N5: [51.55, -0.1],
  N7: [51.55, -0.12],
  N8: [51.58, -0.12],
  N15: [51.58, -0.08],
  N16: [51.56, -0.08],
  N17: [51.6, -0.07],
  // The Upper Calder Valley and around
  HX1: [53.72, -1.87],
  HX2: [53.74, -1.91],
  HX4: [53.69, -1.88],
  HX6: [53.7, -1.93],
  HX7: [53.75, -2.01],
  OL12: [53.64, -2.17],
  OL13: [53.7, -2.21],
  OL14: [53.72, -2.1],
  OL15: [53.64, -2.09],
  BB10: [53.8, -2.22],
  BB11: [53.78, -2.24],
  // Monmouthshire
  NP4: [51.7, -3.03],
  NP7: [51.83, -3.02],
  NP15: [51.72, -2.89],
  NP16: [51.65, -2.69],
  NP18: [51.61, -2.94],
  NP25: [51.79, -2.72],
  // St Ives, Cambridgeshire
  PE26: [52.45, -0.11],
  PE27: [52.33, -0.07],
  PE28: [52.35, -0.2],
  PE29: [52.33, -0.19],
  CB23: [52.22, -0.03],
  CB24: [52.28, 0.07],
  // Torbay
  TQ1: [50.47, -3.52],
  TQ2: [50.48, -3.55],
  TQ3: [50.44, -3.59],
  TQ4: [50.43, -3.57],
  TQ5: [50.39, -3.52],
  TQ12: [50.53, -3.63],
  TQ14: [50.55, -3.5],
};

const EARTH_KILOMETRES = 6_371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The straight line between two spots in kilometres. */
export function kilometresBetween(here: Spot, there: Spot): number {
  const north = radians(there[0] - here[0]);
  const east = radians(there[1] - here[1]) * Math.cos(radians((here[0] + there[0]) / 2));
  return EARTH_KILOMETRES * Math.hypot(north, east);
}

/** About the middle of a district; nothing when it is not known. */
export function middleOf(outwardCode: string): Spot | undefined {
  return middles[outwardCode];
}

/** What figures of a whole circle go by, since the day it was decided. */
export const careRules = {
  from: '2026-01-01',
  /** So many people come often enough to be known. */
  familiarPeople: 3,
  /** So many candidates are a real choice: as matching has it for the circle's own choice index. */
  realChoice: 3,
  source: 'NICE NG21 1.1.4 on the same few people; the co-op’s own policy on choice',
} as const;

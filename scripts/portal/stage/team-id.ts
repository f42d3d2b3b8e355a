/** The team whose pages are drawn. */
export const TEAM = 'team_01J9Z3K4M5N6P7Q8R9S0T1V2W3';

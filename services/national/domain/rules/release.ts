/** What makes snapshots, as it stands in them: so that whoever makes one again knows with what. */
export const software = '@kith/national 0.1.0';

/** The shape of a snapshot's document. Rises when what reads one would have to change. */
export const format = 'kith-national-snapshot/1';

import type { ErrorWords } from './words.ts';

/** Of the gateway and events. */
export const others = {
  // Gateway
  CIRCLE_REQUIRED: { what: 'The request names no circle.', fix: 'Use your circle’s own address.' },
  QUERY_TOO_DEEP: { what: 'The query is nested too deeply.', fix: 'Ask for less at a time.' },
  QUERY_TOO_LARGE: { what: 'The query asks for too much at once.', fix: 'Split it into smaller ones.' },
  TOO_MANY_REQUESTS: {
    what: 'That is more than one person asks for.',
    fix: 'Wait a little, then try again.',
  },
  JSON_REQUIRED: {
    what: 'Requests are JSON.',
    fix: 'Send the header content-type: application/json with a JSON object.',
  },
  QUERY_NOT_PLANNED: { what: 'The query could not be planned.', fix: 'Simplify it, and tell us about it.' },
  PERSISTED_OPERATION_REQUIRED: {
    what: 'Only operations registered with the circle are answered here.',
    fix: 'Send the id of a registered operation.',
  },
  TEAMS_UNAVAILABLE: { what: 'Teams cannot be reached just now.', fix: 'Try again in a moment.' },
  MATCHING_UNAVAILABLE: { what: 'Matching cannot be reached just now.', fix: 'Try again in a moment.' },
  PAY_UNAVAILABLE: { what: 'Pay cannot be reached just now.', fix: 'Try again in a moment.' },
  EVALUATION_UNAVAILABLE: { what: 'Evaluation cannot be reached just now.', fix: 'Try again in a moment.' },
  CONNECTORS_UNAVAILABLE: { what: 'Connectors cannot be reached just now.', fix: 'Try again in a moment.' },
  NATIONAL_UNAVAILABLE: {
    what: 'The national co-op cannot be reached just now.',
    fix: 'Try again in a moment.',
  },
  // Events
  EVENT_INVALID: { what: 'The event does not fit its schema.', fix: 'Mend the sender, then redrive.' },
  EVENT_TOO_LARGE: {
    what: 'This is more than can be told to others at once.',
    fix: 'Say it in fewer words, or in several parts.',
  },
  EVENT_UNKNOWN: {
    what: 'The event’s type or version is not known here.',
    fix: 'Deploy the receiver, then redrive.',
  },
  EVENT_FORGED: {
    what: 'The event is not signed by the circle it names, or not meant for this one.',
    fix: 'Do not redrive. Ask the neighbour whether its key changed.',
  },
  NOT_AS_AGREED: {
    what: 'What the neighbour says is not what both circles agreed.',
    fix: 'Compare the visit with the neighbour, then redrive.',
  },
  SEAL_BROKEN: {
    what: 'The sealed part cannot be opened here.',
    fix: 'Check that it was sealed for this place, with our key.',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;

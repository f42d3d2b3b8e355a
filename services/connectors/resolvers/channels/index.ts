export { contact, message } from './message.ts';
export { channelMutations } from './mutations.ts';
export { channelQueries } from './queries.ts';

import { nothingHere as nothing, type PageAnswer } from '@kith/service-kit';

/** The same for an address that was taken back and for one that never was. */
export function nothingHere(): PageAnswer {
  return nothing('Sign in to your circle to see your visits.');
}

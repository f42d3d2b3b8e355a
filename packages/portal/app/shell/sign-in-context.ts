import { createContext } from 'react';

/** Takes someone whose sign-in has run out to the sign-in page, and back to the page they are on. */
export const SignInContext = createContext<() => void>(() => {});

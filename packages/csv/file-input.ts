import * as z from 'zod';

/** What a file of the largest size that is read comes to. */
const MOST_BASE64 = 2_700_000;

/** A file as a client sends it: its bytes in base64. */
export const fileInput = z.object({
  file: z
    .base64('the bytes of the file in base64')
    .max(MOST_BASE64, '2 MB at most')
    .transform((text) => Buffer.from(text, 'base64')),
});

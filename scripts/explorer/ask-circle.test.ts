import { afterEach, describe, expect, it, vi } from 'vitest';
import { askCircle } from './ask-circle.ts';

afterEach(() => vi.unstubAllGlobals());

const url = 'http://localhost:4101/graphql';
const answering = (make: () => Promise<Response>) => {
  const fetched = vi.fn(make);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

describe('asking a circle from the explorer', () => {
  it('shows the endpoint’s answer as it is', async () => {
    const answer = { data: { me: { name: 'Ines' } } };
    const fetched = answering(async () => Response.json(answer));
    expect(await askCircle(url, 'a-token', vi.fn())({ query: '{ me { name } }' })).toEqual(answer);
    expect(fetched).toHaveBeenCalledWith(
      url,
      expect.objectContaining({ headers: expect.objectContaining({ authorization: 'Bearer a-token' }) }),
    );
  });

  it('leaves out the name of an operation that belongs to another tab', async () => {
    const fetched = answering(async () => Response.json({}));
    await askCircle(url, 'a-token', vi.fn())({ query: 'query Mine { me { name } }', operationName: 'Other' });
    expect(fetched).toHaveBeenCalledWith(
      url,
      expect.objectContaining({ body: JSON.stringify({ query: 'query Mine { me { name } }' }) }),
    );
  });

  it('offers to sign in again when the token has expired', async () => {
    answering(async () => Response.json({ message: 'Unauthorized' }, { status: 401 }));
    const refused = vi.fn();
    const shown = await askCircle(url, 'old', refused)({ query: '{ me { name } }' });
    expect(refused).toHaveBeenCalledOnce();
    expect(shown).toMatchObject({ errors: [{ extensions: { code: 'SIGNED_OUT' } }] });
  });

  it('says that the co-op is down rather than that a fetch failed', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const shown = await askCircle(url, 'a-token', vi.fn())({ query: '{ me { name } }' });
    expect(shown).toMatchObject({ errors: [{ message: `Nothing answers at ${url}.` }] });
  });
});

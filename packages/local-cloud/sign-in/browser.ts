/** A browser in small for tests: keeps cookies, and follows redirects until one leaves the sign-in. */
export function testBrowser(origin: string) {
  const cookies = new Map<string, string>();

  async function visit(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const next = response.headers.get('location');
    if (!next || ![301, 302, 303].includes(response.status)) return response;
    const target = new URL(next, url);
    return target.origin === origin ? visit(target.href) : response;
  }

  return { visit };
}

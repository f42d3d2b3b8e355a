/** Headers that a browser acts on, by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What the pages may do: run what was built and nothing else, and ask the doors of circles and their sign-ins. Whoever
 * finds a way to write into a page cannot make it run anything, nor send anything elsewhere.
 */
export function contentPolicy(mayAsk: readonly string[]): string {
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'connect-src': ["'self'", ...mayAsk],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(rules)
    .map(([rule, sources]) => [rule, ...sources].join(' '))
    .join('; ');
}

/** What no page of the portal needs of a device. */
export const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Security headers of every answer, for where no edge sets them: on one machine. */
export function securityHeaders(mayAsk: readonly string[]): Headers {
  return {
    'content-security-policy': contentPolicy(mayAsk),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': PERMISSIONS,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** How long a browser may keep a file: for good when its name carries its hash; else it asks whether there is a newer one. */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The file an address stands for: every page is the same one. */
export function fileFor(path: string): string {
  return /\.[a-z0-9]+$/i.test(path) ? path : '/index.html';
}

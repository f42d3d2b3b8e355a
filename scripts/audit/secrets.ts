/** A kind of secret, and how it looks. */
interface Pattern {
  readonly what: string;
  readonly looks: RegExp;
}

/** A secret that stands in a file. */
export interface FoundSecret {
  readonly what: string;
  readonly line: number;
}

// Only what is hardly ever anything else: a scan that cries wolf is switched off.
const patterns: readonly Pattern[] = [
  { what: 'an access key of AWS', looks: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { what: 'a private key', looks: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=]/ },
  {
    what: 'a private key as a JWK',
    looks:
      /"kty"\s*:\s*"(?:OKP|EC|RSA|oct)"[^{}]*"(?:d|k)"\s*:\s*"[A-Za-z0-9_-]{32,}"|"d"\s*:\s*"[A-Za-z0-9_-]{32,}"[^{}]*"kty"/,
  },
  { what: 'a token of GitHub', looks: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/ },
  { what: 'a token of npm', looks: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { what: 'a token of Slack', looks: /\bxox[abprs]-[A-Za-z0-9-]{20,}/ },
  { what: 'a key of Google', looks: /\bAIza[A-Za-z0-9_-]{35}\b/ },
  { what: 'a key of Stripe', looks: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
  { what: 'a secret of AWS', looks: /aws_?secret_?access_?key["'\s:=]+[A-Za-z0-9/+]{40}\b/i },
];

/** Secrets in a text, each with its line. What they are is never repeated. */
export function secretsIn(text: string): FoundSecret[] {
  return patterns.flatMap(({ what, looks }) => {
    const found = looks.exec(text);
    return found ? [{ what, line: text.slice(0, found.index).split('\n').length }] : [];
  });
}

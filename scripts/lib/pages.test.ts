import { describe, expect, it } from 'vitest';
import { explorerPage, frontPage } from './pages.ts';

const endpoint = (slug: string, name: string) => ({
  slug,
  name,
  graphql: 'http://localhost:4101/graphql',
  issuer: `http://localhost:4001/${slug}`,
  clientId: 'explorer',
});
const status = { says: 'Entering the demo data: 1 of 8 circles.', complete: false };

describe('the front page', () => {
  it('leads to the explorer of each circle and names people worth trying there', () => {
    const html = frontPage(
      [endpoint('clapton', 'Demo Clapton'), endpoint('homerton', 'Demo Homerton')],
      status,
      'http://localhost:4000',
    );
    expect(html).toContain('href="http://localhost:4000"');
    expect(html).toContain('href="/explorer?circle=clapton"');
    expect(html).toContain('href="/explorer?circle=homerton"');
    expect(html).toContain('Ines Carvalho-Dunn (independent worker');
  });

  it('says what is going on', () => {
    expect(frontPage([], status, 'http://localhost:4000')).toContain(
      'Entering the demo data: 1 of 8 circles.',
    );
  });

  it('shows a name as it is written, never as markup', () => {
    const html = frontPage([endpoint('x', '<b>Bold</b> & "co"')], status, 'http://localhost:4000');
    expect(html).not.toContain('<b>');
  });
});

describe('the explorer’s page', () => {
  it('says that it is opening, for the first time takes a moment', () => {
    expect(explorerPage()).toContain('Opening the explorer');
  });
});

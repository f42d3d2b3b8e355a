import { escaped, page } from './html.ts';
import type { DemoPerson } from './people.ts';

/** The page that lists the people of a pool; choosing one signs in as them. */
export function loginPage(circle: string, action: string, people: readonly DemoPerson[]): string {
  const title = `Sign in to ${circle}`;
  const list =
    people.length > 0
      ? `<form method="post" action="${escaped(action)}"><ul>${people.map(personButton).join('')}</ul></form>`
      : '<p role="status">Nobody of this circle is in the demo data yet.</p>';
  return page(
    title,
    `<h1>${escaped(title)}</h1>
<p>Choose who you are. These people are made up, so nobody has a password.</p>
${list}`,
  );
}

function personButton(person: DemoPerson): string {
  const about = person.about ?? (person.groups.join(', ') || 'member of this circle');
  return `<li><button name="person" value="${escaped(person.username)}">
<span class="face" aria-hidden="true">${escaped(initials(person.name))}</span>
<span class="who"><strong>${escaped(person.name)}</strong><span>${escaped(about)}</span></span>
</button></li>`;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
}

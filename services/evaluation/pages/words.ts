import { html } from '@kith/kernel';
import { type PageAnswer, webPage } from '@kith/service-kit';

/** The same for an address that is over and for one that never was. */
export function nothingHere(): PageAnswer {
  const body = html`<h1>There is nothing here</h1>
<p>This link does not work, or no longer does. Sign in to your circle to see whether anything is asked of you.</p>`;
  return webPage('Nothing here', body.html, 404);
}

/** What someone reads once they sent something; with who helps, when their answers show that they are not well. */
export function thanks(words: string, support?: string): PageAnswer {
  const help = html`<p class="when"><strong>You said that things are hard.</strong> ${support ?? ''}</p>`;
  const body = html`<h1>Thank you</h1>
<p>${words}</p>
${support === undefined ? '' : help}`;
  return webPage('Thank you', body.html);
}

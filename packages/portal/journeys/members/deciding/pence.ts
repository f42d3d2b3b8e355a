/** Pounds as somebody writes them, in pence: `24`, `24.50`, `£1,200`; undefined for what is no amount. */
export function pence(text: string): number | undefined {
  const plain = text.replaceAll(/[£,\s]/g, '');
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return undefined;
  const [, pounds = '0', rest = ''] = found;
  return Number(pounds) * 100 + Number(rest.padEnd(2, '0'));
}

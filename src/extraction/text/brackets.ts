/** «Institut d'hydrologie (IEH)» without the bracket that ends it. */
export function withoutLastBracket(text: string): string {
  if (!text.endsWith(')')) return text;
  const open = text.lastIndexOf(' (');
  return open < 0 || text.indexOf(')', open) < text.length - 1 ? text : text.slice(0, open);
}

/** A text without what stands in its round brackets, a blank in their place; a bracket that never closes is kept. */
export function withoutBrackets(text: string): string {
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    kept += `${text.slice(from, open)} `;
    from = close + 1;
  }
  return kept + text.slice(from);
}

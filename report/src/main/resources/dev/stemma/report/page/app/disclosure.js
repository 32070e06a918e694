'use strict';

/** What each paper tells of its largest model, side by side. */
Stemma.disclosure = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Link, Pager } = parts;
  const { t } = words;

  const profiles = data.facts.disclosure;
  const KINDS = words.ids('disclosure');
  const COLUMNS = 12;
  const ROW = 23;

  const quantities = [...new Set(profiles.flatMap(profile => profile.quantities.map(one => one.quantity)))];
  const kindOf = one => one.disclosure ?? 'no-entry';
  const nameOf = kind => (kind === 'no-entry' ? words.name('gap', kind) : words.name('disclosure', kind));

  const drawCounts = shown => width => {
    const bars = shown.flatMap(profile => KINDS.map(kind => ({ profile, kind, count: profile.counts[kind] }))
      .concat({ profile, kind: 'no-entry', count: profile.withoutEntry })).filter(bar => bar.count > 0);
    const says = bar => t('disclosure.count', parts.paperName(bar.profile.paper), nameOf(bar.kind), bar.count);
    const href = bar => address.to(['disclosure', bar.profile.paper, bar.kind]);
    const attributes = new Map(bars.map(bar => [href(bar), { paper: bar.profile.paper, disclosure: bar.kind, count: bar.count }]));
    return charts.draw({
      width, isGrid: true, height: shown.length * 40 + 44, marginLeft: 12 + d3.max(shown, profile => charts.textWidth(profile.paper)), marginRight: 12, marginBottom: 36,
      x: { label: t('disclosure.quantities'), grid: true },
      y: { domain: shown.map(profile => profile.paper), tickFormat: parts.paperName, label: null, tickSize: 0, padding: 0.22 },
      marks: [
        Plot.barX(bars, Plot.stackX({
          y: bar => bar.profile.paper, x: 'count', z: 'kind', order: [...KINDS, 'no-entry'], fill: bar => `var(--disclosure-${bar.kind})`, stroke: 'var(--page)', href, title: says, ariaLabel: says,
        })),
        Plot.text(bars, Plot.stackX({
          y: bar => bar.profile.paper, x: 'count', z: 'kind', order: [...KINDS, 'no-entry'],
          text: bar => parts.DISCLOSURE_SIGNS[bar.kind] + (bar.count > 1 ? ' ' + bar.count : ''), fill: bar => `var(--on-disclosure-${bar.kind})`, pointerEvents: 'none',
        })),
      ],
      color: { type: 'identity' },
    }, t('disclosure.counts'), attributes);
  };

  const drawMatrix = shown => width => {
    const cells = shown.flatMap(profile => profile.quantities.map(one => ({ profile, quantity: one.quantity, kind: kindOf(one) })));
    const row = charts.rows(quantities, id => words.name('quantity', id), width, ROW);
    const says = cell => t('disclosure.says', parts.paperName(cell.profile.paper), words.name('quantity', cell.quantity), nameOf(cell.kind));
    const href = cell => address.to(['figure', cell.profile.model, cell.quantity]);
    const attributes = new Map(cells.map(cell => [href(cell), { paper: cell.profile.paper, quantity: cell.quantity, disclosure: cell.kind }]));
    return charts.draw({
      width, isGrid: true, height: quantities.length * row.height + 40, marginLeft: row.left, marginTop: 34, marginBottom: 4, marginRight: 4,
      x: { domain: shown.map(profile => profile.paper), tickFormat: parts.paperName, type: 'band', axis: 'top', label: null, tickSize: 0, padding: 0.06 },
      y: { domain: quantities, type: 'band', label: null, tickSize: 0, padding: 0.1, ...row.axis },
      marks: [
        ...row.marks,
        Plot.cell(cells, {
          x: cell => cell.profile.paper, y: 'quantity', rx: 3, insetTop: row.inset, fill: cell => `var(--disclosure-${cell.kind})`, href, title: says, ariaLabel: says,
        }),
        Plot.text(cells, {
          x: cell => cell.profile.paper, y: 'quantity', dy: row.dy, text: cell => parts.DISCLOSURE_SIGNS[cell.kind], fill: cell => `var(--on-disclosure-${cell.kind})`, pointerEvents: 'none',
        }),
      ],
      color: { type: 'identity' },
    }, t('disclosure.label'), attributes);
  };

  const Profile = () => {
    const count = Math.max(1, Math.ceil(profiles.length / COLUMNS));
    const [page, setPage] = parts.usePage('disclosed', count);
    if (profiles.length === 0) {
      return html`<${Section} id="disclosure" title=${t('disclosure.title')}><${parts.Empty}>${t('disclosure.none')}</${parts.Empty}></${Section}>`;
    }
    const shown = profiles.slice(page * COLUMNS, (page + 1) * COLUMNS);
    return html`<${Section} id="disclosure" title=${t('disclosure.title')} lead=${t('disclosure.lead', quantities.length)}>
      <ul class="legend" aria-label=${t('legend')}>${[...KINDS, 'no-entry'].map(kind => html`<li>
        <span class="swatch disclosure-fill-${kind}" aria-hidden="true">${parts.DISCLOSURE_SIGNS[kind]}</span> ${nameOf(kind)}</li>`)}</ul>
      <${Pager} page=${page} count=${count} onPage=${setPage} label=${t('disclosure.pages')} />
      <div class="columns">
        <${Chart} id="disclosure-counts" title=${t('disclosure.counts')} draw=${drawCounts(shown)} depends=${[page]} table=${() => html`<${Table} caption=${t('disclosure.counts')}
          numeric=${d3.range(1, KINDS.length + 3)} head=${[t('paper'), ...KINDS.map(nameOf), nameOf('no-entry'), t('disclosure.share')]}
          rows=${shown.map(profile => [parts.paperName(profile.paper), ...KINDS.map(kind => profile.counts[kind]), profile.withoutEntry,
            profile.disclosedShare === null ? '–' : words.percent(profile.disclosedShare)])} />`} />
        <${Chart} id="disclosure-matrix" title=${t('disclosure.matrix')} draw=${drawMatrix(shown)} depends=${[page]} table=${() => html`<${Table} caption=${t('disclosure.matrix')}
          head=${[t('quantity'), ...shown.map(profile => parts.paperName(profile.paper))]}
          rows=${quantities.map(quantity => [words.name('quantity', quantity), ...shown.map(profile => {
            const one = profile.quantities.find(entry => entry.quantity === quantity);
            return one ? html`<${Link} to=${['figure', profile.model, quantity]}>${nameOf(kindOf(one))}</${Link}>` : '–';
          })])} />`} />
      </div>
    </${Section}>`;
  };

  return { Profile, kindOf, nameOf };
})();

'use strict';

/** Which generation introduced, carried over or improved which capability, and what became of limitations. */
Stemma.capabilities = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Link, Pager } = parts;
  const { t } = words;

  const SIGNS = { introduced: '★', improved: '▲', 'carried-over': '●', unproven: '?' };
  const LIST = { introduced: 'introduced', carriedOver: 'carried-over', unproven: 'unproven' };
  const COLUMNS = 12;
  const ROW = 24;

  /** One cell for each capability that a generation has to do with. */
  const cells = data.facts.capabilities.generations.flatMap(generation => {
    const improved = new Map(generation.improved.map(one => [one.capability, one]));
    return Object.entries(LIST).flatMap(([key, status]) => generation[key].map(one => ({
      paper: generation.paper, capability: one.capability, tier: one.tier, explanation: one.explanation,
      status: status === 'carried-over' && improved.has(one.capability) ? 'improved' : status,
      improvement: improved.get(one.capability),
    })));
  });
  const ofCapability = d3.group(cells, cell => cell.capability);
  const order = id => {
    const first = (ofCapability.get(id) || []).find(cell => cell.status === 'introduced');
    return first ? data.generations.indexOf(first.paper) : data.generations.length;
  };
  /** Kind by kind, each under its name; within a kind by the generation that introduced it. */
  const KIND = 'kind:';
  const kindOf = id => data.capabilities.get(id).kind;
  const byKind = words.ids('capabilityKind').map(kind => [kind, d3.sort([...data.capabilities.keys()].filter(id => kindOf(id) === kind), order)])
    .filter(([, ids]) => ids.length > 0);
  const rows = byKind.flatMap(([, ids]) => ids);
  const lines = byKind.flatMap(([kind, ids]) => [KIND + kind, ...ids]);
  const lineName = id => (id.startsWith(KIND) ? `— ${words.name('capabilityKind', id.slice(KIND.length))} —` : parts.capabilityName(id));

  const says = cell => t('capabilities.says', parts.paperName(cell.paper), parts.capabilityName(cell.capability), words.status(cell.status),
    cell.tier ? words.name('tier', cell.tier) : '–');

  const draw = (papers, width) => {
    const shown = cells.filter(cell => papers.includes(cell.paper));
    const row = charts.rows(lines, lineName, width, ROW);
    const attributes = new Map(shown.map(cell => [address.to(['capability', cell.capability, cell.paper]),
      { capability: cell.capability, paper: cell.paper, status: cell.status, tier: cell.tier }]));
    const common = {
      x: 'paper', y: 'capability',
      href: cell => address.to(['capability', cell.capability, cell.paper]), title: says, ariaLabel: says,
    };
    return charts.draw({
      width, isGrid: true, height: lines.length * row.height + 40, marginLeft: row.left, marginTop: 34, marginBottom: 6, marginRight: 6,
      x: { domain: papers, type: 'band', tickFormat: parts.paperName, axis: 'top', label: null, tickSize: 0, padding: 0.08 },
      y: { domain: lines, type: 'band', label: null, tickSize: 0, padding: 0.12, ...row.axis },
      marks: [
        ...row.marks,
        Plot.ruleY(rows, { y: d => d, dy: row.dy, stroke: 'var(--line)' }),
        Plot.cell(shown, {
          ...common, rx: 4, insetTop: row.inset,
          fill: cell => `var(--status-${cell.status})`, stroke: cell => (cell.status === 'unproven' ? 'var(--line-strong)' : 'none'),
        }),
        Plot.text(shown, {
          x: 'paper', y: 'capability', text: cell => SIGNS[cell.status], fill: cell => (cell.status === 'introduced' ? 'var(--on-accent)' : 'var(--ink)'),
          fontSize: 13, dy: row.dy, pointerEvents: 'none',
        }),
      ],
      color: { type: 'identity' },
    }, t('capabilities.label'), attributes);
  };

  const table = papers => html`<${Table} caption=${t('capabilities.title')} head=${[t('claims.kind'), t('capability'), ...papers.map(parts.paperName)]}
    rows=${rows.map(id => [
      words.name('capabilityKind', kindOf(id)),
      html`<${Link} to=${['capability', id]}><${parts.CapabilityName} id=${id} /></${Link}>`,
      ...papers.map(paper => {
        const cell = (ofCapability.get(id) || []).find(one => one.paper === paper);
        return cell ? `${SIGNS[cell.status]} ${words.status(cell.status)}` : '–';
      }),
    ])} />`;

  const changes = data.facts.limitations.flatMap(one => one.changes.map(change => ({ ...change, paper: one.paper })));
  const Limitations = () => changes.length > 0 && html`<h3>${t('limitations')}</h3><p class="lead">${t('limitations-rule')}</p>
    <${parts.Paged} id="limitations" of=${changes} size=${20} label=${t('limitations.pages')}>${shown => html`<${Table} caption=${t('limitations')}
      head=${[t('paper'), t('status'), t('limitation-of'), t('limitation'), t('claim')]}
      rows=${shown.map(change => [
        parts.paperName(change.paper), words.name('limitation', change.status), parts.paperName(data.claims.get(change.claim).paper), html`<${parts.ClaimLink} id=${change.claim} />`,
        html`<ul class="plain-list">${change.by.filter(id => id !== change.claim).map(id => html`<li><${parts.ClaimLink} id=${id} /></li>`)}</ul>`,
      ])} />`}</${parts.Paged}>`;

  const Capabilities = () => {
    const count = Math.max(1, Math.ceil(data.generations.length / COLUMNS));
    const [page, setPage] = parts.usePage('generations', count);
    if (rows.length === 0 || cells.length === 0) {
      return html`<${Section} id="capabilities" title=${t('capabilities.title')}><${parts.Empty}>${t('capabilities.none')}</${parts.Empty}></${Section}>`;
    }
    const papers = data.generations.slice(page * COLUMNS, (page + 1) * COLUMNS);
    return html`<${Section} id="capabilities" title=${t('capabilities.title')}
      lead=${t('capabilities.lead')}>
      <ul class="legend" aria-label=${t('legend')}>
        ${Object.entries(SIGNS).map(([status, sign]) =>
          html`<li><span class="swatch status-${status}" aria-hidden="true">${sign}</span> ${words.status(status)}</li>`)}
      </ul>
      <${Chart} id="capability-timeline" title=${t('capabilities.chart')} draw=${width => draw(papers, width)} depends=${[page]}
        table=${() => table(papers)}>
        <${Pager} page=${page} count=${count} onPage=${setPage} label=${t('capabilities.pages')} />
      </${Chart}>
      ${data.facts.capabilities.neverIntroduced.length > 0 && html`<p class="note">${t('capabilities.never')}${' '}
        ${data.facts.capabilities.neverIntroduced.map((id, i) => html`${i > 0 && t('list-separator')}<${Link} to=${['capability', id]}><${parts.CapabilityName} id=${id} /></${Link}>`)}</p>`}
      <${Limitations} />
    </${Section}>`;
  };

  return { Capabilities, ofCapability, SIGNS };
})();

'use strict';

/** Printed numbers that arithmetic or another printing contradicts. */
Stemma.slips = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Link, Paged } = parts;
  const { t } = words;

  const { counts } = data.facts.accounting;
  const checks = parts.keyed(data.facts.accounting.checks, check => [check.kind, check.paper, check.model, check.benchmark, check.metric, check.part])
    .map((check, number) => ({ ...check, number }));
  const slips = checks.filter(check => check.outcome === 'differs');
  const byKind = d3.groups(slips, check => check.kind);
  // One scale for all drawings, so that they can be compared.
  const greatest = d3.max(slips, check => Math.abs(check.relativeDifference ?? 0)) || 1;
  const PAGE = 30;
  const ROOMY = 720;

  const subject = check => words.list([
    check.model && parts.modelName(check.model), check.benchmark && parts.benchmarkName(check.benchmark),
    check.benchmark && check.metric && parts.metricName(check.benchmark, check.metric), check.part, !check.model && check.paper && parts.paperName(check.paper),
  ].filter(part => part));
  const to = check => ['check', check.key];

  const says = check => t('slips.says', subject(check), words.name('check', check.kind), words.exact(check.printed), words.round(check.computed, 8));

  const draw = (shown, kind) => width => {
    const on = shown.filter(check => check.relativeDifference !== null);
    const row = charts.rows(on.map(check => check.number), number => subject(checks[number]), width, 24, 0.36);
    const roomy = width > ROOMY;
    const right = roomy ? 230 : 66;
    const href = check => address.to(to(check));
    const attributes = new Map(on.map(check => [href(check), { printed: check.printed, computed: check.computed, difference: check.relativeDifference, kind: check.kind }]));
    return charts.draw({
      width, height: on.length * row.height + 50, marginLeft: row.left, marginRight: right, marginBottom: 36,
      x: { domain: [-greatest * 1.15, greatest * 1.15], label: t('slips.axis'), grid: true, tickFormat: share => (share > 0 ? '+' : '') + words.percent(share, 0), ticks: width < 560 ? 3 : 5 },
      y: { domain: on.map(check => check.number), type: 'band', label: null, tickSize: 0, ...row.axis },
      marks: [
        ...row.marks,
        Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
        Plot.ruleY(on, { y: 'number', dy: row.dy, x1: 0, x2: 'relativeDifference', stroke: 'var(--accent)', strokeWidth: 2, pointerEvents: 'none' }),
        Plot.dot(on, { y: 'number', dy: row.dy, x: 'relativeDifference', r: 5, fill: 'var(--accent)', stroke: 'var(--page)', href, title: says, ariaLabel: says }),
        ...(roomy ? [Plot.text(on, {
          y: 'number', dy: row.dy, text: check => `${words.short(check.printed)} → ${words.short(check.computed)}`, frameAnchor: 'right', dx: right - 70, textAnchor: 'end',
          fontSize: 11, fill: 'var(--ink-soft)', pointerEvents: 'none',
        })] : []),
        // The numbers stand in a column of their own, where no point can cover them.
        Plot.text(on, {
          y: 'number', dy: row.dy, text: check => (check.relativeDifference > 0 ? '+' : '') + words.percent(check.relativeDifference, 2), frameAnchor: 'right', dx: right - 4, textAnchor: 'end',
          fontSize: 11, fill: 'var(--ink)', pointerEvents: 'none',
        }),
      ],
    }, t('slips.label', words.name('check', kind)), attributes);
  };

  const table = shown => html`<${Table} caption=${t('slips.title')} numeric=${[2, 3, 4]}
    head=${[t('subject'), t('check'), t('printed'), t('computed'), t('slips.difference')]}
    rows=${shown.map(check => [
      html`<${Link} to=${to(check)}>${subject(check)}</${Link}>`, words.name('check', check.kind), words.exact(check.printed), words.round(check.computed, 8),
      check.relativeDifference === null ? '–' : words.percent(check.relativeDifference, 2),
    ])} />`;

  const Slips = () => {
    if (checks.length === 0) {
      return html`<${Section} id="slips" title=${t('slips.title')}><${parts.Empty}>${t('slips.none')}</${parts.Empty}></${Section}>`;
    }
    return html`<${Section} id="slips" title=${t('slips.title')} lead=${t('slips.lead', checks.length, slips.length)}>
      ${slips.length === 0 ? html`<${parts.Empty}>${t('slips.all-agree')}</${parts.Empty}>`
        : html`<p class="note">${t('slips.note')}</p>
          ${byKind.map(([kind, of]) => html`<${Paged} key=${kind} id=${'slips-' + kind} of=${of} size=${PAGE} label=${words.name('check', kind)}>${shown => html`
            <${Chart} id=${'slips-' + kind} title=${words.name('check', kind)} draw=${draw(shown, kind)} depends=${[shown[0].number]} table=${() => table(shown)} />`}</${Paged}>`)}`}
      <p class="note">${t('slips.counts', counts.agrees, counts['within-rounding'], counts.differs)}</p>
    </${Section}>`;
  };

  return { Slips, checks, subject };
})();

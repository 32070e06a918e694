'use strict';

/** The scores of the generations on one benchmark, never two settings in one line. */
Stemma.benchmarks = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Link, Choice, Toggle, Pager, useRef } = parts;
  const { t } = words;

  const HEIGHT = 170;
  const BAND = 24;
  const PAGE = 12;

  const series = data.facts.benchmarks.flatMap(benchmark => parts.keyed(benchmark.series, one => [one.metric, one.setting, one.split])
    .map(one => ({ ...one, benchmark: benchmark.benchmark })));
  const scored = one => one.points.filter(point => point.score !== null);
  const to = one => ['benchmark', one.benchmark, one.key];
  const name = one => [parts.metricName(one.benchmark, one.metric), words.setting(one.setting), one.split].filter(part => part).join(' · ');
  const says = (one, point) => (point.score === null
    ? t('benchmarks.says-none', point.paper, parts.benchmarkName(one.benchmark), name(one))
    : t('benchmarks.says', point.paper, parts.benchmarkName(one.benchmark), name(one), words.exact(point.score)));

  /** Generations with a score, and those between them; far apart ones would leave nothing but gaps. */
  const drawn = one => (one.points.length <= 8 ? one.points : scored(one));

  const draw = one => width => {
    const points = drawn(one);
    const known = points.filter(point => point.score !== null);
    const gaps = points.filter(point => point.score === null);
    const [low, high] = d3.extent(known, point => point.score);
    const pad = (high - low) * 0.25 || Math.abs(high) * 0.1 || 1;
    const floor = HEIGHT - 24 - (gaps.length ? BAND : 0);
    const y = d3.scaleLinear().domain([low - pad, high + pad]).range([floor, 22]);
    const x = d3.scalePoint().domain(points.map(point => point.paper)).range([60, width - 30]).padding(0.3);
    const px = point => x(point.paper);
    const ticks = y.ticks(4);
    const href = point => address.to([...to(one), point.paper]);
    const attributes = new Map(points.map(point => [href(point), { score: point.score, paper: point.paper, benchmark: one.benchmark, metric: one.metric, setting: one.setting, split: one.split }]));
    const steps = one.steps.map(step => ({ ...step, a: known.find(point => point.paper === step.from), b: known.find(point => point.paper === step.to) })).filter(step => step.a && step.b);
    return charts.draw({
      width, height: HEIGHT, margin: 0, axis: null, x: { type: 'identity' }, y: { type: 'identity' },
      marks: [
        Plot.ruleY(ticks, { y, x1: 44, x2: width - 6, stroke: 'var(--line)' }),
        Plot.text(ticks, { x: 40, y, text: words.short, textAnchor: 'end', fontSize: 11, fill: 'var(--ink-soft)' }),
        ...(gaps.length ? [Plot.rect([0], { x1: 44, x2: width - 6, y1: floor + 4, y2: floor + BAND, fill: 'var(--band)' })] : []),
        Plot.text(points, { x: px, y: HEIGHT - 10, text: 'paper', fontSize: 11, fill: 'var(--ink-soft)' }),
        Plot.link(steps, { x1: step => px(step.a), x2: step => px(step.b), y1: step => y(step.a.score), y2: step => y(step.b.score), stroke: 'var(--accent)', strokeWidth: 1.5,
          strokeDasharray: '4 3', filter: step => step.over.length > 0 }),
        Plot.link(steps, { x1: step => px(step.a), x2: step => px(step.b), y1: step => y(step.a.score), y2: step => y(step.b.score), stroke: 'var(--accent)', strokeWidth: 1.5,
          filter: step => step.over.length === 0 }),
        Plot.dot(known, { x: px, y: point => y(point.score), r: 5, fill: 'var(--accent)', stroke: 'var(--page)', href, title: point => says(one, point), ariaLabel: point => says(one, point) }),
        Plot.text(known, { x: px, y: point => y(point.score), dy: -12, text: point => words.exact(point.score), fontSize: 11, fontWeight: 600, fill: 'var(--ink)', stroke: 'var(--page)', strokeWidth: 3, pointerEvents: 'none' }),
        Plot.text(gaps, { x: px, y: floor + 14, text: point => (point.otherwise.length ? '≠' : '·'), fontSize: 12, fill: 'var(--ink-soft)', href, title: point => says(one, point), ariaLabel: point => says(one, point) }),
      ],
    }, t('benchmarks.label', parts.benchmarkName(one.benchmark), name(one)), attributes);
  };

  const table = one => html`<${Table} caption=${parts.benchmarkName(one.benchmark)} numeric=${[2]} head=${[t('paper'), t('model'), t('benchmarks.score'), t('benchmarks.otherwise')]}
    rows=${drawn(one).map(point => [html`<${Link} to=${[...to(one), point.paper]}>${point.paper}</${Link}>`, parts.modelName(point.model),
      point.score === null ? '–' : words.exact(point.score), words.list(point.otherwise)])} />`;

  const Benchmarks = () => {
    const top = useRef(null);
    const several = address.setting('single', 'no') === 'no';
    const chosen = address.setting('benchmark', '');
    if (series.every(one => scored(one).length === 0)) {
      return html`<${Section} id="benchmarks" title=${t('benchmarks.title')}><${parts.Empty}>${t('no-results')}</${parts.Empty}></${Section}>`;
    }
    const of = d3.sort(series.filter(one => (chosen ? one.benchmark === chosen && scored(one).length > 0 : scored(one).length > (several ? 1 : 0))), one => -scored(one).length);
    const count = Math.max(1, Math.ceil(of.length / PAGE));
    const [now, setPage] = parts.usePage('series', count);
    return html`<${Section} id="benchmarks" title=${t('benchmarks.title')} lead=${t('benchmarks.lead')}>
      <div class="controls">
        <${Choice} label=${t('benchmark')} value=${chosen} onChange=${benchmark => address.set({ benchmark, series: null })}
          options=${[['', t('claims.any')], ...d3.sort([...new Set(series.map(one => one.benchmark))].map(id => [id, parts.benchmarkName(id)]), ([, text]) => text.toLowerCase())]} />
        ${!chosen && html`<${Toggle} label=${t('benchmarks.several')} on=${several} onChange=${on => address.set({ single: on ? null : 'yes', series: null })} />`}
      </div>
      <p role="status" class="result">${t('benchmarks.found', of.length)}</p>
      ${of.length === 0 && html`<${parts.Empty}>${t('benchmarks.no-two')}</${parts.Empty}>`}
      <div class="multiples" ref=${top}>${of.slice(now * PAGE, (now + 1) * PAGE).map(one => html`
        <${Chart} key=${one.benchmark + one.key} id=${`benchmark-${one.benchmark}-${one.key}`} title=${html`<${Link} to=${to(one)}>${parts.benchmarkName(one.benchmark)}</${Link}>`} name=${parts.benchmarkName(one.benchmark)}
          note=${name(one) + (parts.metric(one.benchmark, one.metric)?.better === 'lower' ? t('benchmarks.lower') : '')} draw=${draw(one)} table=${() => table(one)} />`)}</div>
      <${parts.Printed} from=${now * PAGE + 1} to=${Math.min((now + 1) * PAGE, of.length)} of=${of.length} />
      <${Pager} page=${now} count=${count} onPage=${setPage} label=${t('benchmarks.title')} top=${top} />
    </${Section}>`;
  };

  return { Benchmarks, series, name };
})();

'use strict';

/** How each quantity in numbers grew, one small drawing for each. */
Stemma.scaling = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Toggle, Link, Disclosure } = parts;
  const { t } = words;

  const HEIGHT = 210;
  const BAND = 34;
  const FEW_PAPERS = 6;

  const dateOf = paper => {
    const published = data.generation.get(paper)?.firstPublic;
    return published ? charts.time(published.date) : null;
  };

  const dated = new Map(data.generations.map(paper => [paper, dateOf(paper)]));

  /** Estimates by others, which stand beside the facts and never in their place. */
  const estimates = (quantity, points) => points.flatMap(point =>
    (data.models.get(point.model)?.figures || [])
      .filter(disclosure => disclosure.quantity === quantity)
      .flatMap(disclosure => disclosure.figures.filter(figure => figure.kind === 'estimated' && figure.value > 0))
      .map(figure => ({ ...point, ...figure, isEstimate: true })));

  const to = (point, quantity) => address.to(['figure', point.model, quantity]);

  const says = (point, quantity) =>
    (point.value === null
      ? t('scaling.says-gap', parts.modelName(point.model), words.name('quantity', quantity), words.name('gap', point.gap))
      : t('scaling.says', parts.modelName(point.model), words.name('quantity', quantity), words.full(point.value),
        words.name('disclosure', point.disclosure)));
  const saysEstimate = (point, quantity) =>
    t('scaling.says-estimate', parts.modelName(point.model), words.name('quantity', quantity), words.full(point.value), point.source || '');

  /** All that is drawn of one quantity: values, gaps, other sizes and, if wished, estimates. */
  const shownOf = (fact, withEstimates) => {
    const on = point => dated.get(point.paper) !== null;
    const points = fact.points.filter(on);
    const known = points.filter(point => point.value !== null && point.value > 0);
    const flagships = new Set(points.map(point => point.model));
    return {
      points, known,
      gaps: points.filter(point => point.value === null),
      sizes: fact.sizes.filter(on).filter(point => point.value > 0 && !flagships.has(point.model)),
      estimates: withEstimates ? estimates(fact.quantity, points).map(one => ({ ...one, source: data.place(one.at).source })) : [],
    };
  };

  const draw = (fact, withEstimates, width) => {
    const { quantity } = fact;
    const shown = shownOf(fact, withEstimates);
    const x = point => dated.get(point.paper);
    const values = [...shown.known, ...shown.sizes].map(point => point.value)
      .concat(shown.estimates.flatMap(point => [point.value, point.low, point.high].filter(value => value > 0)));
    const [low, high] = values.length ? d3.extent(values) : [1, 10];
    const room = Math.max(1.6, (high / low) ** 0.12);
    // The band for what has no value lies below the scale, so that no mark in it can be read as a number.
    const top = 26;
    const bottom = 26;
    const floor = HEIGHT - bottom - (shown.gaps.length ? BAND : 0);
    const y = d3.scaleLog().domain([low / room, high * room]).range([floor, top]);
    const powers = d3.range(Math.ceil(Math.log10(low / room)), Math.floor(Math.log10(high * room)) + 1);
    const sparse = powers.filter((power, i) => i % Math.ceil(powers.length / 5) === 0).map(power => Number('1e' + power));
    const ticks = sparse.length > 1 ? sparse : y.ticks(3).filter(tick => /^[125]/.test(tick.toExponential()));
    const times = data.generations.map(paper => dated.get(paper)).filter(time => time !== null);
    const few = times.length <= FEW_PAPERS;
    const xs = d3.scaleUtc().domain(d3.extent(times)).range([82, width - 34]);
    const px = point => xs(x(point));
    const attributes = new Map(shown.points.map(point => [to(point, quantity),
      { value: point.value, disclosure: point.disclosure, gap: point.gap, paper: point.paper, quantity }]));
    const steps = fact.steps.filter(step => step.kind !== 'gap').map(step => ({
      ...step, a: shown.known.find(point => point.paper === step.from), b: shown.known.find(point => point.paper === step.to),
    })).filter(step => step.a && step.b);
    const axis = few
      ? data.generations.filter(paper => dated.get(paper) !== null).map(paper => ({ x: xs(dated.get(paper)), text: parts.paperName(paper) }))
      : xs.ticks(4).map(time => ({ x: xs(time), text: xs.tickFormat(4, words.lang() === 'zh' ? '%Y-%m' : '%b %Y')(time) }));
    // Neighbours that are too close to each other stand in two lines.
    axis.forEach((tick, i) => {
      const before = axis[i - 1];
      tick.low = before && !before.low && tick.x - before.x < charts.textWidth(tick.text, 11) + 6;
    });
    return charts.draw({
      width, height: HEIGHT + (axis.some(tick => tick.low) ? 12 : 0), margin: 0, axis: null, x: { type: 'identity' }, y: { type: 'identity' },
      marks: [
        Plot.ruleY(ticks, { y: y, x1: 52, x2: width - 8, stroke: 'var(--line)' }),
        Plot.text(ticks, { x: 48, y: y, text: words.short, textAnchor: 'end', fill: 'var(--ink-soft)', fontSize: 11 }),
        ...(shown.gaps.length ? [
          Plot.rect([0], { x1: 52, x2: width - 8, y1: floor + 6, y2: floor + BAND, fill: 'var(--band)' }),
          Plot.text([t('scaling.band')], { x: 48, y: floor + 20, text: d => d, textAnchor: 'end', fontSize: 11, fill: 'var(--ink-soft)' }),
        ] : []),
        Plot.text(axis, { x: 'x', y: tick => HEIGHT - 12 + (tick.low ? 13 : 0), text: 'text', fontSize: 11, fill: 'var(--ink-soft)' }),
        Plot.link(steps, {
          x1: step => px(step.a), y1: step => y(step.a.value), x2: step => px(step.b), y2: step => y(step.b.value),
          stroke: 'var(--accent)', strokeWidth: 1.5, strokeDasharray: '4 3', filter: step => step.kind === 'bridge',
        }),
        Plot.link(steps, {
          x1: step => px(step.a), y1: step => y(step.a.value), x2: step => px(step.b), y2: step => y(step.b.value),
          stroke: 'var(--accent)', strokeWidth: few ? 1.5 : 0.5, filter: step => step.kind === 'growth',
        }),
        Plot.dot(shown.sizes, {
          x: px, y: point => y(point.value), r: 2.5, stroke: 'var(--ink-soft)', fill: 'var(--page)',
          href: point => to(point, quantity), title: point => says(point, quantity), ariaLabel: point => says(point, quantity),
        }),
        Plot.link(shown.estimates.filter(point => point.low && point.high), {
          x1: px, x2: px, y1: point => y(point.low), y2: point => y(point.high), stroke: 'var(--estimate)', strokeDasharray: '2 2',
        }),
        Plot.dot(shown.estimates, {
          x: px, y: point => y(point.value), r: 5, symbol: 'diamond', stroke: 'var(--estimate)', strokeWidth: 1.6, fill: 'var(--page)',
          href: point => to(point, quantity), title: point => saysEstimate(point, quantity), ariaLabel: point => saysEstimate(point, quantity),
        }),
        Plot.dot(shown.known, {
          x: px, y: point => y(point.value), r: few ? 5 : 3, symbol: point => (point.disclosure === 'derived' ? 'square' : 'circle'),
          fill: 'var(--accent)', stroke: 'var(--page)',
          href: point => to(point, quantity), title: point => says(point, quantity), ariaLabel: point => says(point, quantity),
        }),
        ...(few ? [Plot.text(shown.known, {
          x: px, y: point => y(point.value), dy: -13, text: point => words.short(point.value), fontSize: 11, fontWeight: 600,
          fill: 'var(--ink)', stroke: 'var(--page)', strokeWidth: 3, pointerEvents: 'none',
        })] : []),
        Plot.text(shown.gaps, {
          x: px, y: floor + 14, text: point => parts.DISCLOSURE_SIGNS[point.gap] || '·', fontSize: 13, fill: 'var(--ink)',
          href: point => to(point, quantity), title: point => says(point, quantity), ariaLabel: point => says(point, quantity),
        }),
        ...(few ? [Plot.text(shown.gaps, {
          x: point => Math.min(px(point), width - 8 - charts.textWidth(words.name('gap', point.gap), 10) / 2), y: floor + 26,
          text: point => words.name('gap', point.gap), fontSize: 10, fill: 'var(--ink-soft)', pointerEvents: 'none',
          filter: (point, i, all) => i === 0 || px(point) - px(shown.gaps[i - 1]) > charts.textWidth(words.name('gap', point.gap), 10),
        })] : []),
      ],
      symbol: { type: 'identity' },
    }, t('scaling.label', words.name('quantity', quantity)), attributes);
  };

  const Rate = ({ quantity }) => data.facts.growth.filter(one => one.quantity === quantity).map((one, index, families) => {
    const whose = families.length > 1 ? html`${words.list(one.papers)}: ` : '';
    if (!one.fit) {
      return html`<p class="note">${whose}${t('scaling.no-rate', words.name('noFit', one.noFit))}</p>`;
    }
    const { factor, low, high, level } = one.fit.leastSquares;
    return html`<p class="note">${whose}<${Link} to=${index === 0 ? ['growth', quantity] : ['growth', quantity, `${index}`]}>${
      t('scaling.rate', words.factor(factor), words.round(low), words.round(high), words.percent(level, 0), one.count)}</${Link}></p>`;
  });

  const table = fact => html`<${Table} caption=${words.name('quantity', fact.quantity)} numeric=${[2]}
    head=${[t('paper'), t('model'), t('value'), t('disclosure'), t('scaling.factor')]}
    rows=${fact.points.map(point => {
      const step = fact.steps.find(one => one.to === point.paper);
      return [
        parts.paperName(point.paper),
        html`<${Link} to=${['figure', point.model, fact.quantity]}>${parts.modelName(point.model)}</${Link}>`,
        point.value === null ? '–' : words.full(point.value),
        point.gap ? words.name('gap', point.gap) : words.name('disclosure', point.disclosure),
        step ? (step.factor === null ? t('not-comparable') : words.factor(step.factor)) : '–',
      ];
    })} />`;

  const Small = ({ fact, withEstimates }) => {
    const unit = parts.unitBeside(fact.quantity);
    return html`<${Chart} id=${'scaling-' + fact.quantity} level=${3}
      title=${html`${words.name('quantity', fact.quantity)}${unit && html` <span class="unit">${unit}</span>`}`}
      draw=${width => draw(fact, withEstimates, width)} depends=${[withEstimates]} table=${() => table(fact)}>
      <${Rate} quantity=${fact.quantity} />
    </${Chart}>`;
  };

  /** Quantities in numbers of which something is known; the first ones are what people ask about. */
  const numeric = data.facts.scaling.filter(fact => fact.sizes);
  const known = numeric.filter(fact => fact.points.some(point => point.value !== null));
  const unknown = numeric.filter(fact => !fact.points.some(point => point.value !== null));
  const FIRST = 9;

  const Scaling = () => {
    const [all, setAll] = parts.useChoice('quantities', 'few');
    const withEstimates = address.setting('estimates', 'no') === 'yes';
    if (known.length === 0) {
      return html`<${Section} id="scaling" title=${t('scaling.title')}><${parts.Empty}>${t('scaling.none')}</${parts.Empty}></${Section}>`;
    }
    const shown = all === 'all' ? known : known.slice(0, FIRST);
    return html`<${Section} id="scaling" title=${t('scaling.title')} lead=${t('scaling.lead')}>
      <div class="controls">
        <${Toggle} label=${t('scaling.estimates')} on=${withEstimates} onChange=${on => address.set({ estimates: on ? 'yes' : null })} />
      </div>
      <ul class="legend" aria-label=${t('legend')}>
        <li><span class="sign accent" aria-hidden="true">●</span> ${words.name('disclosure', 'stated')}</li>
        <li><span class="sign accent" aria-hidden="true">■</span> ${words.name('disclosure', 'derived')}</li>
        <li><span class="sign" aria-hidden="true">∘</span> ${t('scaling.sizes')}</li>
        <li><span class="sign" aria-hidden="true">▨</span> ${words.name('gap', 'withheld')}</li>
        <li><span class="sign" aria-hidden="true">∅</span> ${words.name('gap', 'unstated')}</li>
        <li><span class="sign" aria-hidden="true">–</span> ${words.name('gap', 'not-applicable')}</li>
        ${withEstimates && html`<li><span class="sign estimate" aria-hidden="true">◇</span> ${words.name('disclosure', 'estimated')}</li>`}
      </ul>
      <div class="multiples">${shown.map(fact => html`<${Small} key=${fact.quantity} fact=${fact} withEstimates=${withEstimates} />`)}</div>
      ${known.length > FIRST && html`<p><button aria-expanded=${all === 'all'} onClick=${() => setAll(all === 'all' ? 'few' : 'all')}>
        ${all === 'all' ? t('scaling.fewer') : t('scaling.more', known.length - FIRST)}</button></p>`}
      ${unknown.length > 0 && html`<p class="note">${t('scaling.unknown', words.list(unknown.map(fact => words.name('quantity', fact.quantity))))}</p>`}
    </${Section}>`;
  };

  return { Scaling };
})();

'use strict';

/** The family tree: the papers, and what each of them builds on. */
Stemma.family = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Choice, Link, Places } = parts;
  const { t } = words;

  /** More papers than this are drawn one neighbourhood at a time. */
  const WHOLE = 24;
  const LINE = 18;

  const isPaper = id => data.papers.has(id);

  /** How many links a paper has to others of the corpus; one without any is in no tree. */
  const degree = new Map(data.generations.map(id => [id, 0]));
  data.facts.lineage.generations.forEach(one => new Set(one.buildsOn.map(link => link.work)).forEach(work => {
    if (isPaper(work)) {
      degree.set(work, degree.get(work) + 1);
      degree.set(one.paper, degree.get(one.paper) + 1);
    }
  }));
  const linked = data.generations.filter(id => degree.get(id) > 0 || data.generation.get(id).buildsOn.length > 0);
  /** Where a tree that is too large to be drawn whole is opened: at the paper with the most links, the latest of several. */
  const busiest = d3.greatest(linked, (a, b) => degree.get(a) - degree.get(b) || data.generations.indexOf(a) - data.generations.indexOf(b));

  /** Which papers are drawn: all that are linked, or one with what it builds on and what builds on it. */
  const chosen = focus => {
    if (!focus) {
      return new Set(linked);
    }
    const near = new Set([focus]);
    data.generation.get(focus).buildsOn.filter(link => isPaper(link.work)).forEach(link => near.add(link.work));
    data.generations.forEach(id => {
      if (data.generation.get(id).buildsOn.some(link => link.work === focus)) {
        near.add(id);
      }
    });
    return near;
  };

  /** How many papers build on a work by others. */
  const uses = d3.rollup(
    data.facts.lineage.generations.flatMap(one => [...new Set(one.buildsOn.map(link => link.work))]),
    group => group.length, work => work);

  /** The box for those works of a paper that have none of their own. */
  const rest = paper => '\n' + paper;
  const isRest = id => id.startsWith('\n');

  /** The links between what is drawn, those of the same two ends as one; of one paper only the links from and to it. */
  const edges = (papers, works, focus) => {
    const links = [...papers].flatMap(id => data.generation.get(id).buildsOn.map(link => ({ ...link, paper: id })))
      .filter(link => !focus || link.paper === focus || link.work === focus);
    const shown = links.filter(link => (isPaper(link.work) ? papers.has(link.work) : works !== 'none'));
    const end = link => (isPaper(link.work) || works === 'all' || uses.get(link.work) > 1 ? link.work : rest(link.paper));
    return d3.flatRollup(shown, group => group, link => link.paper, end)
      .map(([paper, work, group]) => ({ paper, work, links: group, hows: [...new Set(group.map(link => link.how))] }));
  };

  /** How many works by others a paper alone builds on. */
  const restOf = new Map(data.facts.lineage.generations.map(one =>
    [rest(one.paper), new Set(one.buildsOn.map(link => link.work).filter(work => !isPaper(work) && uses.get(work) === 1)).size]));

  const label = id => {
    if (isRest(id)) {
      return [t('family.others', restOf.get(id))];
    }
    if (!isPaper(id)) {
      return [parts.workName(id)];
    }
    const published = data.generation.get(id).firstPublic;
    return [parts.paperName(id), ...charts.lines(data.papers.get(id).title, 24, 2)].concat(published ? [published.date] : []);
  };

  /** The first two ways, and how many there are besides. */
  const inBrief = all => all.slice(0, 2).map(how => words.name('how', how)).concat(all.length > 2 ? ['+' + (all.length - 2)] : []).join('\n');

  /** Where everything goes, as computed by the layout library; it computes from older to newer. */
  const layout = (papers, links) => {
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 40, marginx: 4, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    const nodes = new Set([...papers, ...links.map(link => link.work)]);
    nodes.forEach(id => {
      const lines = label(id);
      graph.setNode(id, {
        width: d3.max(lines, line => charts.textWidth(line, isPaper(id) ? 12.5 : 11.5)) + 18,
        height: isPaper(id) ? lines.length * LINE + 10 : LINE + 4,
      });
    });
    links.forEach(link => {
      const lines = inBrief(link.hows).split('\n');
      graph.setEdge(link.work, link.paper, isPaper(link.work)
        ? { weight: 8, width: d3.max(lines, line => charts.textWidth(line, 11)), height: lines.length * 14, labelpos: 'c' }
        : { weight: 1, width: 0, height: 0 });
    });
    dagre.layout(graph);
    return graph;
  };

  const says = link => t('family.link', parts.paperName(link.paper), isRest(link.work) ? label(link.work)[0] : parts.workName(link.work), hows(link));
  const hows = link => words.list(link.hows.map(how => words.name('how', how)));

  /** A drawing that is only a little too wide is drawn smaller; one that is much too wide can be moved. */
  const SHRINKS_TO = 0.8;

  const draw = (papers, links, room) => {
    const graph = layout(papers, links);
    // Curves may swing beyond the frame that the layout counts with.
    const points = graph.edges().flatMap(edge => graph.edge(edge).points);
    const top = Math.min(0, d3.min(points, point => point.y) - 8 || 0);
    const height = Math.max(graph.graph().height, d3.max(points, point => point.y) + 8 || 0) - top;
    const { width } = graph.graph();
    const nodes = graph.nodes().map(id => ({ id, ...graph.node(id), lines: label(id) }));
    const strokes = links.flatMap((link, i) => graph.edge(link.work, link.paper).points.map(point => ({ ...point, link, i })));
    const between = links.filter(link => isPaper(link.work));
    const middle = link => graph.edge(link.work, link.paper);
    const to = link => address.to(isRest(link.work) ? ['paper', link.paper] : ['influence', link.paper, link.work]);
    const toNode = node => address.to(isRest(node.id) ? ['paper', node.id.slice(1)] : [isPaper(node.id) ? 'paper' : 'source', node.id]);
    const name = node => (isPaper(node.id) ? t('family.paper', parts.paperName(node.id), data.papers.get(node.id).title) : t('family.work', node.lines[0]));
    const svg = charts.draw({
      width: Math.ceil(width), height: Math.ceil(height), margin: 0,
      x: { type: 'identity' }, y: { domain: [top, top + height], range: [0, height], axis: null }, axis: null,
      marks: [
        Plot.line(strokes, {
          x: 'x', y: 'y', z: 'i', curve: 'basis', markerEnd: 'arrow',
          stroke: point => (isPaper(point.link.work) ? 'paper' : 'work'),
          strokeWidth: 1.4,
          href: point => to(point.link),
          title: point => says(point.link),
          ariaLabel: point => says(point.link),
        }),
        Plot.rect(nodes, {
          x1: node => node.x - node.width / 2, x2: node => node.x + node.width / 2,
          y1: node => node.y - node.height / 2, y2: node => node.y + node.height / 2,
          r: 5,
          fill: node => (isPaper(node.id) ? 'var(--accent-soft)' : 'var(--surface)'),
          stroke: node => (isPaper(node.id) ? 'var(--accent)' : 'var(--line-strong)'),
          strokeDasharray: null,
          href: toNode, title: name, ariaLabel: name,
        }),
        Plot.text(nodes.filter(node => isPaper(node.id)), {
          x: 'x', y: 'y', text: node => node.lines.join('\n'), lineHeight: 1.35, fontSize: 12.5, fill: 'var(--ink)', pointerEvents: 'none',
        }),
        Plot.text(nodes.filter(node => !isPaper(node.id)), {
          x: 'x', y: 'y', text: node => node.lines[0], fontSize: 11.5, fill: 'var(--ink-soft)', pointerEvents: 'none',
        }),
        Plot.text(between, {
          x: link => middle(link).x, y: link => middle(link).y, text: between => inBrief(between.hows),
          fontSize: 11, fill: 'var(--ink)', stroke: 'var(--page)', strokeWidth: 4, pointerEvents: 'none',
        }),
      ],
      color: { type: 'ordinal', domain: ['paper', 'work'], range: ['var(--accent)', 'var(--line-strong)'] },
    }, t('family.label'));
    svg.setAttribute('width', Math.ceil(width));
    svg.style.maxWidth = room / width >= SHRINKS_TO ? '100%' : 'none';
    return svg;
  };

  const table = links => html`<${Table} caption=${t('family.title')}
    head=${[t('paper'), t('family.builds-on'), t('family.how'), t('explanation'), t('places')]}
    rows=${links.flatMap(link => link.links.map(one => [
      html`<${Link} to=${['paper', link.paper]}>${parts.paperName(link.paper)}</${Link}>`,
      html`<${Link} to=${['influence', link.paper, one.work]}>${parts.workName(one.work)}</${Link}>`,
      words.name('how', one.how),
      words.readable(words.text(one.explanation)),
      html`<${Places} at=${one.explanation.citations} />`,
    ]))} />`;

  const Family = () => {
    const many = data.generations.length > WHOLE;
    const [asked, setFocus] = parts.useChoice('tree', many ? busiest ?? data.generations[0] : '');
    const [works, setWorks] = parts.useChoice('works', many ? 'none' : 'shared');
    const focus = isPaper(asked) ? asked : '';
    const unlinked = data.generations.length - linked.length;
    if (data.generations.length === 0) {
      return html`<${Section} id="family" title=${t('family.title')}><${parts.Empty}>${t('family.none')}</${parts.Empty}></${Section}>`;
    }
    const papers = chosen(focus);
    const links = edges(papers, works, focus);
    const outside = data.facts.lineage.generations.some(one => one.buildsOn.some(link => !isPaper(link.work)));
    const options = (many ? [] : [['', t('family.all')]]).concat(data.generations.map(id => [id, parts.paperName(id)]));
    return html`<${Section} id="family" title=${t('family.title')} lead=${t('family.lead')}>
      ${papers.size > 0 && html`<${Chart} id="family-tree" title=${t('family.chart')} note=${t('family.note')} draw=${room => draw(papers, links, room)}
        depends=${[focus, works]} table=${() => table(links)}>
        <div class="controls">
          ${data.generations.length > 2 && html`<${Choice} label=${t('family.focus')} value=${focus} options=${options} onChange=${setFocus} />`}
          ${outside && html`<${Choice} label=${t('family.works')} value=${works} onChange=${setWorks} options=${['none', 'shared', 'all'].map(id => [id, t('family.works-' + id)])} />`}
        </div>
      </${Chart}>`}
      ${unlinked > 0 && html`<p class="note">${t('family.unlinked', unlinked)}</p>`}
      ${data.facts.lineage.findings.length > 0 && html`<h3>${t('family.findings')}</h3>
        <ul>${data.facts.lineage.findings.map(finding => html`<li><${parts.Explanation} of=${finding.explanation} /></li>`)}</ul>`}
    </${Section}>`;
  };

  return { Family };
})();

'use strict';

/** Everything of the page hangs on this one name. */
const Stemma = {};

/** The data that the page carries, and ways to find things in them. */
Stemma.data = (() => {
  const read = id => JSON.parse(document.getElementById(id).textContent);
  const facts = read('facts');
  const corpus = read('corpus');
  const places = read('citations');
  const licences = read('licences');
  const list = name => corpus[name] || [];
  const byId = things => new Map(things.map(thing => [thing.id, thing]));

  const papers = byId(list('papers'));
  const sources = byId(list('sources'));
  const models = byId(list('models'));
  const systems = byId(list('systems'));
  /** Every result, with its digits as a text. */
  const results = list('results').flatMap(({ benchmark, rows }) => rows.map(([model, metric, setting, shots, split, variant, printing, score, at]) =>
    ({ benchmark, model, metric, setting, shots, split, variant, printing, score, at: Number(at) })));
  const resultsOf = d3.group(results, one => one.benchmark);
  const claims = byId(list('claims'));
  const capabilities = byId(list('capabilities'));
  const benchmarks = byId(list('benchmarks'));
  const generations = facts.lineage.generations.map(generation => generation.paper);
  const generation = new Map(facts.lineage.generations.map(one => [one.paper, one]));
  const readings = list('sources').filter(source => source.outline);
  const misplaced = d3.group(facts.audit.misplaced, one => one.claim);
  const omitted = new Map(facts.audit.omitted.map(one => [one.claim, one]));
  const numbers = new Map(places.map((place, i) => [place[0] + '\n' + place[1], i]));

  /** A place by its number. */
  const place = at => ({ source: places[at][0], en: places[at][1], zh: places[at][2] });
  /** The place that a fact names by source and English locator. */
  const placeOf = (source, locator) => {
    const at = numbers.get(source + '\n' + locator);
    return at === undefined ? { source, en: locator, zh: locator } : place(at);
  };

  return {
    facts, corpus, list, papers, sources, models, systems, results, resultsOf, claims, capabilities, benchmarks, generations, generation, readings,
    misplaced, omitted, place, placeOf, licences,
  };
})();

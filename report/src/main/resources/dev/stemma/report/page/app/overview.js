'use strict';

/** The page at a glance: what the corpus holds and what came out. */
Stemma.overview = (() => {
  const { data, words, parts } = Stemma;
  const { html, Section, Link } = parts;
  const { t } = words;

  const NAMED = 3;
  const short = parts.paperName;

  const count = (things, label) => html`<li><b>${words.exact(things)}</b> <span>${label}</span></li>`;

  /** One sentence for each section that has something to say, with the way there. */
  const findings = () => {
    const { facts } = data;
    const said = [];
    const say = (to, text) => said.push({ to, text });
    const parameters = facts.scaling.find(one => one.quantity === 'parameters');
    const steps = (parameters?.steps || []).filter(step => step.factor !== null);
    if (steps.length && steps.length <= 6) {
      say('scaling', t('overview.growth', words.list(steps.map(step => t('overview.step', short(step.from), short(step.to), words.factor(step.factor))))));
    } else if (parameters?.overall) {
      say('scaling', t('overview.growth', t('overview.step', short(parameters.overall.from), short(parameters.overall.to), words.factor(parameters.overall.factor))));
    }
    const withholding = d3.sort(facts.disclosure.filter(profile => profile.counts.withheld > 0), profile => -profile.counts.withheld);
    if (withholding.length) {
      const most = withholding.slice(0, NAMED).map(profile => t('overview.withheld-of', short(profile.paper), profile.counts.withheld, profile.applicable));
      const others = withholding.length - most.length;
      say('disclosure', t('overview.withheld', words.list(others ? [...most, t('overview.others', others)] : most)));
    }
    const checks = facts.accounting.checks.length;
    if (checks) {
      say('slips', t('overview.slips', checks, facts.accounting.counts.differs));
    }
    const { covered, level } = facts.predictability;
    if (covered) {
      say('predictability', t('overview.predictability', covered.count, covered.total, words.percent(level, 0)));
    }
    return said;
  };

  const { audit } = data.facts;
  const VERDICTS = words.ids('verdict');
  const ofVerdict = verdict => parts.onlyClaims({ verdict, about: 'asserted' });

  /** What was done, in one sentence. */
  const story = () => {
    const [reading] = data.readings;
    if (audit.counts.total === 0) {
      return t('overview.title');
    }
    const by = data.readings.length === 1 && reading.authors;
    return by && reading.language ? t('overview.story', words.list(by), words.languageName(reading.language)) : t('overview.story-unnamed', data.readings.length);
  };

  /** What came out, in three numbers; the third where it is known which section says what. */
  const Numbers = () => html`<ul class="outcome">
    <li><${Link} to="claims" set=${ofVerdict('supported')}><b>${audit.counts.supported}</b> ${t('overview.hold', audit.counts.total)}</${Link}>
      <span>${t('overview.hold-note')}</span></li>
    ${audit.attribution.share && html`<li><${Link} to="audit"><b>${audit.attribution.holdingAsPut}</b> ${t('overview.hold-as-put')}</${Link}>
      <span>${t('overview.hold-as-put-note')}</span></li>`}
    <li class="refuted"><${Link} to="claims" set=${ofVerdict('refuted')}><b>${audit.counts.refuted}</b> ${t('overview.refuted')}</${Link}>
      <span>${t('overview.refuted-note')}</span></li>
  </ul>`;

  /** All verdicts as one bar, each part as wide as it has claims, and below it the way to them. */
  const Bar = () => {
    const shown = VERDICTS.filter(id => audit.counts[id] > 0);
    return html`<div class="verdict-bar" aria-hidden="true">${shown.map(id => html`<span key=${id} class=${'bar-' + id} style=${{ flexGrow: audit.counts[id] }}></span>`)}</div>
      <ul class="legend verdict-counts" aria-label=${t('overview.bar')}>${shown.map(id => html`<li key=${id}>
        <${Link} to="claims" set=${ofVerdict(id)}><${parts.Verdict} id=${id} /> ${audit.counts[id]}</${Link}></li>`)}</ul>`;
  };

  /** Refutations that can be understood at a glance: all annotators say so, the paper says otherwise, and the shortest of those, each of
      another paper if it can. */
  const SHOWN = 3;
  const striking = () => {
    const isPlain = claim => (claim.annotations || []).every(one => one.label === 'refuted');
    const refuted = data.list('claims').filter(claim => claim.verdict === 'refuted' && (claim.evidence || []).length > 0
      && (claim.assertions || []).some(one => one.reading));
    const isContradicted = claim => claim.evidence.some(one => one.stance === 'contradicts');
    const length = claim => words.text(claim.statement).length + words.text(claim.rationale).length;
    const ranked = d3.sort(refuted, claim => !isPlain(claim), claim => !isContradicted(claim), length);
    const first = [...d3.group(ranked, claim => claim.paper).values()].map(([claim]) => claim);
    const chosen = d3.sort(first, claim => ranked.indexOf(claim)).slice(0, SHOWN);
    return d3.sort(chosen.concat(ranked.filter(claim => !chosen.includes(claim)).slice(0, SHOWN - chosen.length)),
      claim => data.generations.indexOf(claim.paper));
  };

  const Refutation = ({ claim }) => {
    const assertion = claim.assertions.find(one => one.reading);
    const evidence = claim.evidence.find(one => one.stance === 'contradicts') ?? claim.evidence[0];
    return html`<li class="refutation">
      <div><p class="who">${t('overview.reading-says', assertion.section)}</p>
        <p><${parts.ClaimLink} id=${claim.id} /></p></div>
      <div><p class="who">${t('overview.paper-says')} <${parts.Place} place=${data.place(evidence.at)} /></p>
        <p><${parts.Text} of=${claim.rationale} /></p></div>
    </li>`;
  };

  const Overview = () => {
    const said = findings();
    const shown = striking();
    const [reading] = data.readings;
    return html`<${Section} id="overview" title=${story()}>
      ${audit.counts.total > 0 && html`
        <p class="lead">${data.readings.length === 1
          ? html`${t('overview.reading')} <${Link} to=${['source', reading.id]}><${parts.SourceTitle} id=${reading.id} /></${Link}>${t('overview.reading-rest', reading.outline.length, audit.counts.total)}`
          : t('overview.readings-rest', audit.counts.total)}</p>
        <${Numbers} /><${Bar} />`}
      ${shown.length > 0 && html`<h3>${t('overview.striking', shown.length, audit.counts.refuted)}</h3>
        <ul class="refutations">${shown.map(claim => html`<${Refutation} key=${claim.id} claim=${claim} />`)}</ul>`}
      ${said.length > 0 && html`<h3>${t('overview.besides')}</h3>
        <ul class="said">${said.map(one => html`<li><${Link} to=${one.to}>${one.text}</${Link}></li>`)}</ul>`}
      <ul class="counts">
        ${count(data.papers.size, t('overview.papers'))}
        ${count(data.models.size, t('overview.models'))}
        ${count(data.claims.size, t('overview.claims'))}
        ${count(data.capabilities.size, t('overview.capabilities'))}
        ${count(data.results.length, t('overview.results'))}
        ${count(data.sources.size, t('overview.sources'))}
      </ul>
      <p class="note">${t('overview.how')}</p>
    </${Section}>`;
  };

  return { Overview };
})();

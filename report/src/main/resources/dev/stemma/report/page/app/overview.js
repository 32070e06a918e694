'use strict';

/** The page at a glance: what the corpus holds and what came out. */
Stemma.overview = (() => {
  const { data, words, parts } = Stemma;
  const { html, Section, Link } = parts;
  const { t } = words;

  const NAMED = 3;

  const count = (things, label) => html`<li><b>${words.exact(things)}</b> <span>${label}</span></li>`;

  /** One sentence for each section that has something to say, with the way there. */
  const findings = () => {
    const { facts } = data;
    const said = [];
    const say = (to, text) => said.push({ to, text });
    const parameters = facts.scaling.find(one => one.quantity === 'parameters');
    const steps = (parameters?.steps || []).filter(step => step.factor !== null);
    if (steps.length && steps.length <= 6) {
      say('scaling', t('overview.growth', words.list(steps.map(step => t('overview.step', step.from, step.to, words.factor(step.factor))))));
    } else if (parameters?.overall) {
      say('scaling', t('overview.growth', t('overview.step', parameters.overall.from, parameters.overall.to, words.factor(parameters.overall.factor))));
    }
    const withholding = d3.sort(facts.disclosure.filter(profile => profile.counts.withheld > 0), profile => -profile.counts.withheld);
    if (withholding.length) {
      const most = withholding.slice(0, NAMED).map(profile => t('overview.withheld-of', profile.paper, profile.counts.withheld, profile.applicable));
      const others = withholding.length - most.length;
      say('disclosure', t('overview.withheld', words.list(others ? [...most, t('overview.others', others)] : most)));
    }
    const supported = facts.audit.rates.find(rate => rate.verdict === 'supported');
    if (supported) {
      say('audit', t('overview.audit', supported.count, supported.total, words.percent(supported.share), words.percent(supported.low), words.percent(supported.high))
        + t('sentence-space') + (facts.audit.attribution.share
        ? t('overview.as-put', facts.audit.attribution.holdingAsPut) : t('overview.as-put-not-judged')));
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

  const Overview = () => {
    const said = findings();
    return html`<${Section} id="overview" title=${t('overview.title')}>
      <ul class="counts">
        ${count(data.papers.size, t('overview.papers'))}
        ${count(data.models.size, t('overview.models'))}
        ${count(data.claims.size, t('overview.claims'))}
        ${count(data.capabilities.size, t('overview.capabilities'))}
        ${count(data.corpus.results, t('overview.results'))}
        ${count(data.sources.size, t('overview.sources'))}
      </ul>
      ${said.length > 0 && html`<ul class="said">${said.map(one => html`<li><${Link} to=${one.to}>${one.text}</${Link}></li>`)}</ul>`}
      <p class="note">${t('overview.how')}</p>
    </${Section}>`;
  };

  return { Overview };
})();

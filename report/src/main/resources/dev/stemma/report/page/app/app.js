'use strict';

/** Puts the page together and follows the address. */
(() => {
  const { data, address, words, parts, details } = Stemma;
  const { html, Link, useState, useEffect, useRef } = parts;
  const { t } = words;

  const SECTIONS = [
    ['overview', Stemma.overview.Overview],
    ['audit', Stemma.audit.Audit],
    ['claims', Stemma.claims.Claims],
    ['scaling', Stemma.scaling.Scaling],
    ['capabilities', Stemma.capabilities.Capabilities],
    ['disclosure', Stemma.disclosure.Profile],
    ['slips', Stemma.slips.Slips],
    ['predictability', Stemma.predictability.Predictability],
    ['benchmarks', Stemma.benchmarks.Benchmarks],
    ['family', Stemma.family.Family],
  ];
  const THEMES = ['auto', 'light', 'dark'];

  /** Changes the page and keeps what is being read where it is on the screen, however long the text above has become. */
  const inPlace = change => {
    const bar = document.querySelector('header.bar').getBoundingClientRect().bottom;
    const at = document.elementFromPoint(innerWidth / 2, Math.max(0, bar) + 40)?.closest('h2, h3, li, p, tr, figure, section');
    const top = at?.getBoundingClientRect().top;
    change();
    let frames = 12;
    const hold = () => {
      if (at?.isConnected && scrollY > 0) {
        scrollBy(0, at.getBoundingClientRect().top - top);
      }
      if (frames-- > 0) {
        requestAnimationFrame(hold);
      }
    };
    hold();
  };

  const Language = ({ id }) => {
    const other = words.lang() === 'zh' ? 'en' : 'zh';
    return html`<button type="button" class="language" id=${id} lang=${words.tag(other)} onClick=${() => inPlace(() => address.set({ lang: other }))}>${
      other === 'zh' ? '中文' : 'English'}</button>`;
  };

  /** The section that lies under the bar; on a phone the list of sections moves along with it. */
  const useHere = ready => {
    const [here, setHere] = useState(null);
    useEffect(() => {
      const look = () => {
        const line = Math.max(0, document.querySelector('header.bar').getBoundingClientRect().bottom) + innerHeight / 4;
        const seen = SECTIONS.filter(([id]) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= line);
        const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
        setHere((isAtEnd ? SECTIONS[SECTIONS.length - 1] : seen[seen.length - 1] ?? SECTIONS[0])[0]);
      };
      look();
      addEventListener('scroll', look, { passive: true });
      return () => removeEventListener('scroll', look);
    }, [ready]);
    useEffect(() => {
      const list = document.querySelector('header.bar nav');
      const link = list.querySelector('[aria-current]');
      if (link) {
        list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
      }
    }, [here]);
    return here;
  };

  const Header = ({ ready }) => {
    const here = useHere(ready);
    const theme = address.setting('theme', 'auto');
    return html`<header class="bar">
      <${Link} to="overview" class="brand">Stemma</${Link}>
      <nav aria-label=${t('contents')}><ul>${SECTIONS.map(([id]) => html`<li><${Link} to=${id} aria-current=${here === id ? 'location' : null}>${t('nav.' + id)}</${Link}></li>`)}</ul></nav>
      <${Stemma.find.Find} />
      <div class="switches">
        <${Language} id="language" />
        <label><span class="hidden">${t('theme')}</span><select id="theme" value=${theme} onChange=${event => address.set({ theme: event.target.value === 'auto' ? null : event.target.value })}>
          ${THEMES.map(id => html`<option value=${id} selected=${theme === id}>${t('theme.' + id)}</option>`)}
        </select></label>
      </div>
    </header>`;
  };

  /** Link, citation and text of the explanation that is open. */
  const TakeCard = ({ view, path }) => {
    const [done, setDone] = useState('');
    useEffect(() => setDone(''), [path.join('/')]);
    const id = path.join('/');
    const copy = (text, what) => Stemma.take.copy(text).then(() => setDone(t('take.copied', what)));
    const button = (what, text) => html`<button type="button" class="plain" onClick=${event => copy(text(event), what)}>${what}</button>`;
    return html`<p class="take"><span>${t('take.copy')}</span> ${button(t('take.link'), () => location.href)}
      ${button(t('take.citation'), () => Stemma.take.cite('text', view.title, id))}
      ${button('BibTeX', () => Stemma.take.cite('bibtex', view.title, id))}
      ${button('CSL-JSON', () => Stemma.take.cite('csl', view.title, id))}
      ${button('Markdown', event => Stemma.take.markdown(event.target.closest('.details')))}
      <span role="status">${done}</span></p>`;
  };

  /** The explanation of a mark, over the page; Escape and a click beside it lead back. */
  const Details = ({ view }) => {
    const dialog = useRef(null);
    useEffect(() => {
      if (view && !dialog.current.open) {
        dialog.current.showModal();
      } else if (!view && dialog.current.open) {
        dialog.current.close();
        // What had the focus before is gone, or the page was opened at the explanation: on with the section it belongs to.
        if (!document.activeElement || document.activeElement === document.body) {
          document.getElementById(address.current().path[0] + '-title')?.focus({ preventScroll: true });
        }
      }
      dialog.current.scrollTop = 0;
    }, [address.current().path.join('/')]);
    const back = () => address.close(view ? view.section : 'overview');
    return html`<dialog ref=${dialog} aria-labelledby="details-title" onCancel=${event => { event.preventDefault(); back(); }}
      onClick=${event => event.target === dialog.current && back()}>
      ${view && html`<div class="details">
        <div class="details-head"><p class="kind">${view.kind}</p>
          <${Language} id="language-here" />
          <button type="button" class="close" aria-label=${t('close')} onClick=${back}>✕</button></div>
        <h2 id="details-title" lang=${view.lang}>${view.title}</h2>
        ${view.body}
        <${TakeCard} view=${view} path=${address.current().path} />
      </div>`}
    </dialog>`;
  };

  const Footer = () => {
    const { corpus } = data.facts;
    return html`<footer>
      <p>${t('footer.data', corpus.dataVersion, corpus.license)}</p>
      ${corpus.checksum && html`<p class="quiet">${t('footer.checksum')} <code>${corpus.checksum}</code></p>`}
      <p class="quiet">${t('footer.offline')}</p>
      <details><summary>${t('footer.licences')}</summary>
        <div lang="en">${Object.entries(data.licences).map(([name, text]) => html`<h3>${name}</h3><pre>${text}</pre>`)}</div></details>
    </footer>`;
  };

  /** Sections appear one after the other, so that the first is on the screen while the others are still drawn. */
  const App = () => {
    const [, setTurn] = useState(0);
    const [ready, setReady] = useState(1);
    const path = address.current().path;
    useEffect(() => {
      address.onChange(() => setTurn(turn => turn + 1));
      parts.onPrint(() => setTurn(turn => turn + 1));
    }, []);
    useEffect(() => {
      if (ready < SECTIONS.length) {
        const next = setTimeout(() => setReady(ready + 1), 0);
        return () => clearTimeout(next);
      }
      // Drawings measure their box first; after two frames all of them stand.
      requestAnimationFrame(() => requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'true';
        show(address.current().path);
      }));
      return undefined;
    }, [ready]);
    const lang = words.lang();
    const theme = address.setting('theme', 'auto');
    // Before anything is drawn: the drawings come after, and must not hold up the language and the colours of the page.
    preactHooks.useLayoutEffect(() => {
      const root = document.documentElement;
      root.lang = words.tag(lang);
      root.dataset.theme = THEMES.includes(theme) ? theme : 'auto';
    }, [lang, theme]);
    const view = details.view(path);
    useEffect(() => {
      const part = view ? view.title : path.length === 1 && path[0] !== SECTIONS[0][0] && SECTIONS.some(([id]) => id === path[0]) ? t('nav.' + path[0]) : null;
      document.title = [part, words.text(data.facts.corpus.title), 'Stemma'].filter(one => one).join(' · ');
    }, [lang, path.join('/')]);
    const isLost = !details.isKnown(path) || (path.length === 1 && !SECTIONS.some(([id]) => id === path[0]));
    return html`
      <a class="skip" href="#main" onClick=${event => { event.preventDefault(); document.getElementById('main').focus(); }}>${t('skip')}</a>
      <${Header} ready=${ready} />
      <main id="main" tabindex="-1">
        <h1><${parts.Text} of=${data.facts.corpus.title} /></h1>
        ${!data.facts.corpus.languages.some(language => words.isNear(language, words.wanted())) && html`<p class="note" id="missing-language">${
          t('missing-language', words.languageName(words.wanted()), words.list(Object.keys(data.facts.corpus.title).map(words.languageName)))}</p>`}
        ${isLost && html`<p class="empty" role="status">${t('lost', path.join('/'))}</p>`}
        ${SECTIONS.slice(0, ready).map(([id, Part]) => html`<${Part} key=${id} />`)}
      </main>
      <${Footer} />
      <${Details} view=${view} />`;
  };

  let shown = null;
  // Whoever came by a link to an explanation has not seen the page behind it yet.
  let isNew = address.current().path.length > 1;

  /** Brings the section that an address names into view, unless an explanation lies over the page or has just gone. */
  const show = path => {
    const before = shown;
    shown = path;
    if (path.length !== 1 || !SECTIONS.some(([id]) => id === path[0]) || (before && before.length > 1 && !isNew)) {
      return;
    }
    isNew = false;
    const title = document.getElementById(path[0] + '-title');
    if (title) {
      (path[0] === SECTIONS[0][0] ? document.body : title.closest('section')).scrollIntoView();
      title.focus({ preventScroll: true });
    }
  };
  let last = location.hash.split('?')[0];
  address.onChange(({ path }) => {
    const now = location.hash.split('?')[0];
    if (now !== last) {
      last = now;
      show(path);
    }
  });

  const root = document.getElementById('app');
  root.replaceChildren();
  preact.render(html`<${App} />`, root);
})();

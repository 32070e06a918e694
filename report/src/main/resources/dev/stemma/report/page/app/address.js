'use strict';

/**
 * What the reader looks at, kept in the part of the address behind `#`: a path such as `claim/gpt-1/abstract/low-label-problem`
 * and settings such as `lang=zh`. Whoever opens the address sees the same.
 */
Stemma.address = (() => {
  /** The settings that say how, not what, the reader looks at. */
  const VIEW = ['lang', 'theme', 'estimates'];

  const read = hash => {
    const [path, query] = hash.replace(/^#\/?/, '').split('?');
    const decode = part => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part; // a stray percent sign, typed by hand
      }
    };
    return {
      path: path.split('/').filter(part => part !== '').map(decode),
      settings: Object.fromEntries(new URLSearchParams(query || '')),
    };
  };

  const write = (path, settings) => {
    const query = new URLSearchParams(Object.entries(settings).filter(([, value]) => value !== null && value !== ''));
    const text = query.toString();
    return '#/' + path.map(encodeURIComponent).join('/') + (text ? '?' + text : '');
  };

  let current = read(location.hash);
  const listeners = [];
  const tell = () => listeners.forEach(listener => listener(current));
  const replace = (path, settings) => {
    history.replaceState(history.state, '', write(path, settings));
    current = read(location.hash);
  };
  const viewOf = settings => Object.fromEntries(VIEW.map(name => [name, settings[name] ?? null]));

  /**
   * Each entry of the history knows how many explanations lie over the section it was opened from, and whether that section
   * has an entry of its own, so that closing leads back to it instead of leaving one more entry behind.
   */
  const isOver = () => current.path.length > 1;
  if (history.state?.over === undefined) {
    history.replaceState({ over: 0, isOpenedHere: isOver() }, '');
  }
  let { over, isOpenedHere } = history.state;
  let closesTo = null;
  window.addEventListener('hashchange', () => {
    const before = current;
    current = read(location.hash);
    if (history.state?.over === undefined) {
      over = isOver() ? over + 1 : 0;
      isOpenedHere = isOver() && isOpenedHere;
      history.replaceState({ over, isOpenedHere }, '');
    } else {
      // Back at an entry that was seen before: the reader looks at it as they look now.
      ({ over, isOpenedHere } = history.state);
      replace(closesTo ?? current.path, { ...current.settings, ...viewOf(before.settings) });
    }
    closesTo = null;
    tell();
  });

  /** The address of a thing; the settings stay unless changed, and null drops one. */
  const to = (path, changes) => write([].concat(path), { ...current.settings, ...changes });
  const go = (path, changes) => {
    location.hash = to(path, changes);
  };
  /** Changes settings without a new entry in the history. */
  const set = changes => {
    replace(current.path, { ...current.settings, ...changes });
    tell();
  };
  /** Takes the explanations away that lie over a section, and their entries of the history with them. */
  const close = section => {
    if (over > 0) {
      closesTo = isOpenedHere ? [section] : null;
      history.go(-over);
    } else {
      replace([section], current.settings);
      tell();
    }
  };
  /**
   * Goes where a link leads that was made some time ago: how the reader looks at the page has perhaps changed since, and so
   * have the filters, which only a link to the claims brings with it.
   */
  const follow = href => {
    const link = read(href);
    location.hash = write(link.path, link.path[0] === 'claims' ? { ...link.settings, ...viewOf(current.settings) } : current.settings);
  };
  const setting = (name, otherwise) => current.settings[name] ?? otherwise;

  return { to, go, set, close, follow, setting, current: () => current, onChange: listener => listeners.push(listener) };
})();

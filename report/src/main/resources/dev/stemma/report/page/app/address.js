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
  window.addEventListener('hashchange', () => {
    current = read(location.hash);
    listeners.forEach(listener => listener(current));
  });

  /** The address of a thing; the settings stay unless changed, and null drops one. */
  const to = (path, changes) => write([].concat(path), { ...current.settings, ...changes });
  const go = (path, changes) => {
    location.hash = to(path, changes);
  };
  /** Changes settings without a new entry in the history. */
  const set = changes => {
    history.replaceState(null, '', to(current.path, changes));
    current = read(location.hash);
    listeners.forEach(listener => listener(current));
  };
  /**
   * Goes where a link leads that was made some time ago: how the reader looks at the page has perhaps changed since, and so
   * have the filters, which only a link to the claims brings with it.
   */
  const follow = href => {
    const link = read(href);
    const now = Object.fromEntries(VIEW.map(name => [name, current.settings[name] ?? null]));
    location.hash = write(link.path, link.path[0] === 'claims' ? { ...link.settings, ...now } : current.settings);
  };
  const setting = (name, otherwise) => current.settings[name] ?? otherwise;

  return { to, go, set, follow, setting, current: () => current, onChange: listener => listeners.push(listener) };
})();

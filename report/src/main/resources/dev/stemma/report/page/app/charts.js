'use strict';

/** What all drawings share. */
Stemma.charts = (() => {
  const { address, words } = Stemma;

  /**
   * Makes a drawing of the charting library usable without a mouse and readable aloud: each linked mark says its name, one
   * of them is in the order of the Tab key and the arrow keys lead to the others, and the rest is decoration.
   *
   * @param svg the drawing
   * @param label what it shows
   * @param attributes for the address of a mark, the exact data behind it
   * @param isGrid whether the marks stand in rows and columns, which the arrow keys then follow
   */
  const dress = (svg, label, attributes = new Map(), isGrid = false) => {
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', label);
    const links = [...svg.querySelectorAll('a')];
    links.forEach((link, i) => {
      const address = link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') || link.getAttribute('href');
      link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
      link.setAttribute('href', address);
      const mark = link.querySelector('[aria-label]');
      if (mark) {
        link.setAttribute('aria-label', mark.getAttribute('aria-label'));
        mark.removeAttribute('aria-label');
      }
      link.setAttribute('tabindex', i === 0 ? '0' : '-1');
      Object.entries(attributes.get(address) || {}).forEach(([name, value]) => {
        if (value !== null && value !== undefined) {
          link.dataset[name] = value;
        }
      });
    });
    svg.querySelectorAll('g[aria-label]').forEach(group => {
      group.removeAttribute('aria-label');
      if (!group.querySelector('a')) {
        group.setAttribute('aria-hidden', 'true');
      }
    });
    svg.addEventListener('click', event => {
      const link = event.target.closest('a');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        address.follow(link.getAttribute('href'));
      }
    });
    svg.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const from = links.indexOf(document.activeElement);
      if (step && from >= 0) {
        const next = (isGrid && neighbour(links, from, event.key)) || links[(from + step + links.length) % links.length];
        links[from].setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
        event.preventDefault();
      }
    });
    return svg;
  };

  /** The nearest mark in the direction of an arrow key: the next in the row, or in the next row the nearest to the column. */
  const neighbour = (links, from, key) => {
    const middles = links.map(link => {
      const box = link.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    });
    const [along, across, sign] = { ArrowRight: [0, 1, 1], ArrowLeft: [0, 1, -1], ArrowDown: [1, 0, 1], ArrowUp: [1, 0, -1] }[key];
    const ahead = d3.range(links.length).map(i => ({ i, far: sign * (middles[i][along] - middles[from][along]), aside: Math.abs(middles[i][across] - middles[from][across]) }))
      .filter(one => one.far > 2 && (along === 1 || one.aside < 2));
    const nearest = d3.least(ahead, one => one.far);
    return nearest && links[d3.least(ahead.filter(one => one.far < nearest.far + 2), one => one.aside).i];
  };

  /** Draws with the charting library; a scale without a value would have no place for anything, so it is left out. */
  const draw = ({ isGrid, ...options }, label, attributes) =>
    dress(Plot.plot({
      ...options,
      style: { fontFamily: 'inherit', fontSize: '12px', background: 'none', color: 'currentColor', overflow: 'visible', ...options.style },
    }), label, attributes, isGrid);

  /** About how wide a text is drawn, in pixels: Chinese characters take twice the room. */
  const textWidth = (text, size = 12) =>
    d3.sum([...text], character => (character.codePointAt(0) > 0x2e80 ? size : size * 0.58));

  const cut = (text, most) => ([...text].length > most ? [...text].slice(0, most - 1).join('') + '…' : text);

  /** A text cut so that it is drawn no wider than so many pixels. */
  const fit = (text, pixels, size = 12) => {
    if (textWidth(text, size) <= pixels) {
      return text;
    }
    const shown = [...text];
    while (shown.length > 1 && textWidth(shown.join('') + '…', size) > pixels) {
      shown.pop();
    }
    return shown.join('').trimEnd() + '…';
  };

  /** Breaks a text into lines of about so many characters, at most so many lines; Chinese breaks anywhere. */
  const lines = (text, width, most) => {
    const words = text.split(/(?<=\s)|(?<=[\u2e80-\u9fff\uff00-\uffef])/);
    const broken = [''];
    words.forEach(word => {
      const last = broken.length - 1;
      if (textWidth(broken[last] + word.trimEnd(), 1) > width * 0.58 && broken[last] !== '') {
        broken.push(word);
      } else {
        broken[last] += word;
      }
    });
    const shown = broken.slice(0, most).map(line => cut(line.trim(), width + 4));
    if (broken.length > most) {
      shown[most - 1] = shown[most - 1].replace(/…?$/, '…');
    }
    return shown;
  };

  /** Below this width the names of rows would take the room of what is drawn. */
  const NARROW = 560;

  /**
   * How rows with names are laid out: the names stand beside the rows, or on a narrow screen above them, where they need not be
   * cut until all look alike.
   *
   * @param share how much of the width the names may take
   */
  const rows = (names, nameOf, width, size, share = 0.5) => {
    const needed = 14 + (d3.max(names, name => textWidth(nameOf(name))) ?? 0);
    const isAbove = width < NARROW && needed > width * share;
    const left = isAbove ? 2 : Math.min(width * share, needed);
    const height = isAbove ? size + 17 : size;
    return {
      left, height, inset: isAbove ? 16 : 0, dy: isAbove ? 8 : 0,
      axis: isAbove ? { axis: null } : { tickFormat: name => fit(nameOf(name), left - 10) },
      marks: isAbove ? [Plot.text(names, {
        y: name => name, text: name => fit(nameOf(name), width - 6), frameAnchor: 'left', textAnchor: 'start', dy: 9 - height / 2, fill: 'var(--ink)', pointerEvents: 'none',
      })] : [],
    };
  };

  /** A date that may be a month or a year only, as the middle of what it names. */
  const time = date => {
    const [year, month, day] = date.split('-').map(Number);
    return new Date(Date.UTC(year, month ? month - 1 : 6, day || (month ? 15 : 1)));
  };

  return { draw, dress, rows, textWidth, cut, fit, lines, time };
})();

'use strict';

/** What a reader takes along: a link, a citation, a text, a table, a drawing. Nothing leaves the machine. */
Stemma.take = (() => {
  const { data, words } = Stemma;
  const { t } = words;

  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Some browsers give the clipboard only to pages of a server.
      const area = document.createElement('textarea');
      area.value = text;
      (document.querySelector('dialog[open]') ?? document.body).append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  const save = (name, type, content) => {
    const link = document.createElement('a');
    link.download = name;
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const fileName = (name, type) => 'stemma-' + name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) + '.' + type;

  /** What stands in a cell: a number with all its digits and nothing between them. */
  const plain = cell => {
    const bare = cell.cloneNode(true);
    bare.querySelectorAll('a.pdf').forEach(link => link.remove());
    const text = bare.textContent.trim().replace(/\s+/g, ' ');
    const exact = text.match(/（([\d,.]+)）$/)?.[1] ?? text;
    return /^[+-]?[\d,.]+$/.test(exact) ? exact.replaceAll(',', '') : text === '–' ? '' : text;
  };
  const rowsOf = table => [...table.rows].map(row => [...row.cells].map(plain));
  const quoted = text => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const csv = rows => rows.map(row => row.map(cell => quoted(String(cell ?? ''))).join(',')).join('\r\n') + '\r\n';
  const objects = ([head, ...rows]) => JSON.stringify(rows.map(row => Object.fromEntries(head.map((name, i) =>
    [name, row[i] === '' ? null : /^-?\d+(\.\d+)?$/.test(row[i]) ? Number(row[i]) : row[i]]))), null, 2) + '\n';
  const table = (rows, name, type) =>
    (type === 'csv' ? save(fileName(name, 'csv'), 'text/csv;charset=utf-8', csv(rows)) : save(fileName(name, 'json'), 'application/json', objects(rows)));

  /** A drawing that stands alone: colours instead of their names, a ground, no links into the page. */
  const standalone = svg => {
    const root = getComputedStyle(document.documentElement);
    const box = svg.getBoundingClientRect();
    const width = Number(svg.getAttribute('width')) || box.width;
    const height = Number(svg.getAttribute('height')) || box.height;
    const alone = svg.cloneNode(true);
    alone.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    [alone, ...alone.querySelectorAll('*')].forEach(element => [...element.attributes].forEach(({ name, value }) => {
      if (['href', 'tabindex', 'style'].includes(name) || name.startsWith('data-')) {
        element.removeAttribute(name);
      } else if (value.includes('var(')) {
        element.setAttribute(name, value.replace(/var\((--[\w-]+)\)/g, (whole, variable) => root.getPropertyValue(variable).trim()));
      }
    }));
    alone.querySelectorAll('style').forEach(style => style.remove());
    alone.setAttribute('font-family', 'system-ui, sans-serif');
    alone.setAttribute('font-size', '12');
    alone.setAttribute('color', root.getPropertyValue('--ink').trim());
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    Object.entries({ width, height, fill: root.getPropertyValue('--page').trim() }).forEach(([name, value]) => ground.setAttribute(name, value));
    alone.prepend(ground);
    return { text: new XMLSerializer().serializeToString(alone), width, height };
  };
  const drawing = (svg, name, type) => {
    const { text, width, height } = standalone(svg);
    if (type === 'svg') {
      save(fileName(name, 'svg'), 'image/svg+xml', text);
      return;
    }
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = 2 * width;
      canvas.height = 2 * height;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => save(fileName(name, 'png'), 'image/png', blob));
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  };

  /** An address that somebody else can open: of the page, if it lies on a server; else what comes after its name. */
  const link = () => (location.protocol.startsWith('http') ? location.href : location.hash);
  const CITATIONS = {
    text: (title, id) => {
      const { corpus } = data.facts;
      return `“${title}” (${id}). ${words.text(corpus.title)}, Stemma, data version ${corpus.dataVersion}. ${link()}`;
    },
    bibtex: (title, id) => {
      const { corpus } = data.facts;
      const safe = text => text.replace(/\\/g, '\\textbackslash{}').replace(/[&%$#_{}]/g, '\\$&').replace(/~/g, '\\textasciitilde{}').replace(/\^/g, '\\textasciicircum{}');
      return `@misc{stemma-${id.replace(/[^\w]+/g, '-')},\n  title = {{${safe(title)}}},\n  howpublished = {Stemma, ${safe(words.text(corpus.title))}, data version ${safe(corpus.dataVersion)}},\n`
        + `  note = {${safe(id)}},\n  url = {${link().replace(/[{}\\]/g, encodeURIComponent)}}\n}\n`;
    },
    csl: (title, id) => {
      const { corpus } = data.facts;
      return JSON.stringify([{
        id: 'stemma-' + id, type: 'dataset', title, 'container-title': words.text(corpus.title), publisher: 'Stemma', version: corpus.dataVersion, number: id, URL: link(),
      }], null, 2) + '\n';
    },
  };

  /** An explanation in Markdown, as it stands on the card. */
  const markdown = card => {
    const lines = [];
    const words = element => element.innerText.trim().replace(/ PDF(?=\s*(\n|$))/g, '').replace(/\s*\n\s*/g, ' · ').replace(/\s+/g, ' ').replace(/([\\`*_[\]<>])/g, '\\$1');
    const walk = element => {
      if (element.matches('button, .take, .alternative, .details-head, summary')) {
        return;
      }
      const tag = element.tagName.toLowerCase();
      if (tag === 'h2' || tag === 'h3') {
        lines.push('', '#'.repeat(Number(tag[1])) + ' ' + words(element), '');
      } else if (tag === 'p') {
        lines.push(words(element), '');
      } else if (tag === 'li' && !element.querySelector('li')) {
        lines.push('- ' + words(element));
      } else if (element.matches('.entry')) {
        lines.push(`- **${words(element.querySelector('dt'))}** ` + ([...element.querySelectorAll('li')].map(words).join('; ') || words(element.querySelector('dd'))));
      } else if (tag === 'table') {
        const rows = rowsOf(element);
        lines.push('', ...rows.map((row, i) => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |` + (i ? '' : `\n|${' --- |'.repeat(row.length)}`)), '');
      } else {
        [...element.children].forEach(walk);
      }
    };
    walk(card);
    const { corpus } = data.facts;
    return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim() + `\n\n${t('take.from', corpus.dataVersion)} ${link()}\n`;
  };

  return { copy, table, rowsOf, drawing, standalone, csv, objects, link, cite: (form, title, id) => CITATIONS[form](title, id), markdown };
})();

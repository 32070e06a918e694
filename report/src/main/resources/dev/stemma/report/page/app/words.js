'use strict';

/** The words and numbers of the page in the language that the address names. */
Stemma.words = (() => {
  const { address } = Stemma;
  const read = id => JSON.parse(document.getElementById(id).textContent);
  const messages = { en: read('messages-en'), zh: read('messages-zh') };
  const names = read('words');
  const opened = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

  const lang = () => (address.setting('lang', opened) === 'zh' ? 'zh' : 'en');
  const tag = language => (language === 'zh' ? 'zh-Hans' : language);

  /** A sentence of the page or a label of the report, with {0}, {1} ... filled in. */
  const t = (key, ...values) =>
    (messages[lang()][key] ?? names.label[key]?.[lang()] ?? key).replace(/\{(\d)\}/g, (whole, i) => values[i] ?? whole);
  /** What the vocabulary calls an id; the id itself where it has no name. */
  const name = (vocabulary, id) => names[vocabulary]?.[id]?.[lang()] ?? id;
  /** The same in both languages, for whoever searches. */
  const both = (vocabulary, id) => Object.values(names[vocabulary]?.[id] ?? {}).join(' ');
  const ids = vocabulary => Object.keys(names[vocabulary]);

  /** The language that the texts of the corpus should be in: as opened, unless somebody changed the page's own. */
  const wanted = () => (lang() === opened ? document.documentElement.dataset.texts : lang());
  const isNear = (tag, other) => `${tag}-`.startsWith(`${other}-`) || `${other}-`.startsWith(`${tag}-`);
  /** The language of a text that comes nearest to it. */
  const languageOf = text => {
    const language = wanted();
    const tags = Object.keys(text);
    return text[language] ? language : tags.find(tag => isNear(tag, language)) ?? (text.en ? 'en' : tags[0]);
  };
  const text = localized => (localized ? localized[languageOf(localized)] : '');
  const languageName = language => new Intl.DisplayNames([tag(lang())], { type: 'language' }).of(language);
  const UNITS = { percent: '%', 'percentage points': '百分点', points: '分', percentile: '百分位', elo: 'Elo', seconds: '秒', examples: '例', 'bits per byte': '比特/字节', 'bits per character': '比特/字符' };
  /** A unit of a metric in the reader's language, where it has a word of its own there. */
  const unit = id => (lang() === 'zh' ? UNITS[id] ?? id : id) ?? '';
  /** What annotators are called; names of people stay as they are. */
  const annotator = id => t('annotator.' + id).replace(/^annotator\./, '');
  const setting = id => name('setting', id);
  /** What became of a capability; what improved was carried over. */
  const status = id => (id === 'improved' ? t('status.improved') : name('status', id));
  /** Behind something else, in brackets. */
  const bracketed = text => (lang() === 'zh' ? `（${text}）` : ` (${text})`);
  const list = things => things.join(t('list-separator'));

  const SUPERSCRIPT = { '-': '⁻', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };
  const power = exponent => '10' + [...String(exponent)].map(digit => SUPERSCRIPT[digit]).join('');
  const scientific = number => {
    const [digits, exponent] = number.toExponential().split('e');
    return (digits === '1' ? '' : digits + ' × ') + power(Number(exponent));
  };

  /** The number with all its digits; where these would be too many to read, with a power of ten. */
  const exact = number => {
    const size = Math.abs(number);
    return size >= 1e15 || (size > 0 && size < 1e-4)
      ? scientific(number)
      : number.toLocaleString('en', { maximumFractionDigits: 12 });
  };
  const round = (number, digits = 3) => exact(Number(number.toPrecision(digits)));
  const large = (number, steps, digits) => {
    const step = steps.find(([size, , from = size]) => Math.abs(number) >= from);
    return step ? Number((number / step[0]).toPrecision(digits)).toLocaleString('en', { maximumFractionDigits: digits }) + step[1] : null;
  };
  /** Up to six digits are read at a glance, and 12,288 says more than 1.2288 万. */
  const CHINESE = [[1e12, ' 万亿'], [1e8, ' 亿'], [1e4, ' 万', 1e6]];
  const ENGLISH = [[1e12, 'T'], [1e9, 'B'], [1e6, 'M']];

  /** The exact number, and before it in Chinese the number in 万 and 亿. */
  const full = number => {
    if (typeof number !== 'number') {
      return String(number);
    }
    const inWords = lang() === 'zh' && Math.abs(number) < 1e16 ? large(number, CHINESE, 12) : null;
    return inWords ? `${inWords}（${exact(number)}）` : exact(number);
  };
  /** A sentence of a fact with its numbers as a reader expects them: 100,000,000 for 100e6, and thousands apart. */
  const readable = sentence => sentence.replace(/(?<![\w.,-])\d+(?:\.\d+)?e\d+(?!\w)|(?<![\w.,/-])\d{7,}(?![\w,/-]|\.\d)/g, number => exact(Number(number)));
  /** A number for axes and labels. */
  const short = number =>
    Math.abs(number) >= 1e15 ? exact(number) : large(number, lang() === 'zh' ? CHINESE : ENGLISH, 4) ?? exact(number);
  const percent = (share, digits = 1) => (100 * share).toFixed(digits) + (lang() === 'zh' ? '%' : ' %');
  const factor = number => (lang() === 'zh' ? `${round(number)} 倍` : `×${round(number)}`);

  return { lang, tag, t, name, both, ids, wanted, isNear, languageOf, languageName, text, unit, annotator, setting, status, list, exact, round, readable, full, short, percent, factor, bracketed };
})();

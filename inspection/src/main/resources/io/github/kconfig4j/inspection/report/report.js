'use strict';
(() => {
  // Data: each part is parsed when it is first shown.
  const parsed = {};
  const data = name => {
    if (!(name in parsed)) {
      const element = document.getElementById('data-' + name);
      parsed[name] = element ? JSON.parse(element.textContent) : null;
    }
    return parsed[name];
  };
  const report = data('report');
  const variants = report.variants.map(variant => variant.name);
  let byName = null;
  const options = () => {
    if (!byName) {
      byName = new Map(data('options').map((option, i) => [option.name, Object.assign(option, {index: i})]));
    }
    return byName;
  };
  // What is only looked at one by one is in blocks, so that one is parsed and not all.
  const inBlock = (name, i) => data(name + '-' + Math.floor(i / report.block))[i % report.block];
  const details = option => inBlock('details', option.index);

  // Elements: what is no element becomes text, never markup.
  const SVG = 'http://www.w3.org/2000/svg';
  const fill = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) {
        element.addEventListener(name.slice(2), value);
      } else if (value === true) {
        element.setAttribute(name, '');
      } else if (value !== false && value !== null && value !== undefined) {
        element.setAttribute(name, value);
      }
    }
    element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
    return element;
  };
  const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
  const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);
  const count = (number, what) => number.toLocaleString('en') + ' ' + what + (number === 1 ? '' : 's');

  // Addresses: the first name is the view, all that is chosen is in them.
  const read = () => new URLSearchParams(location.hash.slice(1));
  const address = parameters => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== null && value !== undefined && value !== false) {
        search.set(name, value === true ? '' : value);
      }
    }
    return '#' + search.toString().replace(/=(?=&|$)/g, '');
  };
  const change = changes => {
    const now = Object.fromEntries(read());
    for (const name of Object.keys(now)) {
      if (now[name] === '') {
        now[name] = true;
      }
    }
    return address({...now, ...changes});
  };
  const go = changes => { location.hash = change(changes); };
  const replace = changes => {
    history.replaceState(null, '', change(changes));
    draw(true);
  };
  const chosen = at => Math.max(0, variants.indexOf(at.get('variant')));
  const keep = at => ({variant: at.get('variant')});

  // Parts of pages.
  const variantTool = (at, name, label, none) => el('label', {}, label,
    el('select', {'data-tool': name, onchange: event => go({[name]: event.target.value || null})},
      none ? el('option', {value: ''}, none) : null,
      variants.map((variant, i) => el('option',
        {value: variant, selected: none ? at.get(name) === variant : i === chosen(at)}, variant))));
  const searchTool = (at, label) => el('label', {class: 'search'}, label,
    el('input', {type: 'search', 'data-tool': 'search', value: at.get('search') || '',
      oninput: event => replace({search: event.target.value || null})}));
  const checkTool = (at, name, label) => el('label', {},
    el('input', {type: 'checkbox', 'data-tool': name, checked: at.has(name), onchange: event => go({[name]: event.target.checked})}), label);
  const tools = (...children) => el('div', {class: 'tools', role: 'search'}, children);
  const heading = text => el('h1', {tabindex: '-1'}, text);
  const region = (label, ...children) => el('div', {class: 'wide', role: 'region', 'aria-label': label, tabindex: '0'}, children);
  const hits = (text, words) => {
    const at = words ? text.toLowerCase().indexOf(words) : -1;
    return at < 0 ? [text] : [text.slice(0, at), el('mark', {}, text.slice(at, at + words.length)), text.slice(at + words.length)];
  };
  const more = (list, most, at, draw1) => {
    const shown = at.has('all') ? list : list.slice(0, most);
    return [shown.map(draw1), shown.length < list.length
      ? el('li', {}, el('button', {type: 'button', 'data-tool': 'all', onclick: () => go({all: true})}, 'Show all ' + list.length.toLocaleString('en')))
      : null];
  };

  const symbolLink = (name, at) => options().has(name)
    ? el('a', {href: address({why: name, ...keep(at)})}, name) : name;
  // Names of symbols in a sentence become links; the sentence itself is the program's.
  const linked = (text, at) => text.split(/([A-Za-z_][A-Za-z0-9_]*)/)
    .map((word, i) => i % 2 && options().has(word) ? symbolLink(word, at) : word);
  const sourceNames = new Map(report.sources.map((file, i) => [file, i]));
  const hasSource = file => sourceNames.has(file);
  const placeLink = (file, line, at) => hasSource(file)
    ? el('a', {href: address({source: file, line, ...keep(at)})}, file + ':' + line) : file + ':' + line;
  const placeText = (text, at) => {
    const [, file, line] = /^(.*):(\d+)$/.exec(text) || [];
    return file ? placeLink(file, line, at) : text;
  };
  const places = (list, at) => list.length
    ? [' [', list.map((place, i) => [i ? ', ' : '', placeLink(place.file, place.line, at)]), ']'] : [];
  const holders = marks => variants.filter((variant, i) => marks[i] === 'x');
  const inWords = marks => {
    const names = holders(marks);
    return names.length === variants.length ? 'all variants' : names.length ? names.join(', ') : 'no variant';
  };

  // Colours of Java, as far as a line and what is open before it tell.
  const WORDS = new Set(('abstract assert boolean break byte case catch char class const continue default do double else enum extends final '
    + 'finally float for goto if implements import instanceof int interface long native new package private protected public record return '
    + 'sealed permits short static strictfp super switch synchronized this throw throws transient try var void volatile while true false null yield').split(' '));
  const TOKEN = /\/\/.*|\/\*|"""|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|[A-Za-z_$][\w$]*|\d[\w.]*|<\/?[#@](?:"[^"]*"|'[^']*'|[^>"'])*>/g;
  const CLOSED = {'/*': '*/', '"""': '"""', '<#--': '-->'};
  const isCode = file => /\.java(\.ftl)?$/.test(file);
  const painter = file => {
    if (!isCode(file)) {
      return text => [text];
    }
    let open = null;
    const kind = token => token.startsWith('//') ? 'c' : token[0] === '"' || token[0] === "'" ? 's'
      : token[0] === '<' ? 'k' : /\d/.test(token[0]) ? 'n' : WORDS.has(token) ? 'k' : null;
    return text => {
      const parts = [];
      let i = 0;
      while (i < text.length) {
        if (open) {
          const end = text.indexOf(CLOSED[open], i);
          const to = end < 0 ? text.length : end + CLOSED[open].length;
          parts.push(el('span', {class: open === '"""' ? 's' : 'c'}, text.slice(i, to)));
          open = end < 0 ? open : null;
          i = to;
          continue;
        }
        TOKEN.lastIndex = i;
        const comment = text.indexOf('<#--', i);
        const found = TOKEN.exec(text);
        if (comment >= 0 && (!found || comment <= found.index)) {
          parts.push(text.slice(i, comment), el('span', {class: 'c'}, '<#--'));
          open = '<#--';
          i = comment + 4;
        } else if (!found) {
          parts.push(text.slice(i));
          break;
        } else {
          parts.push(text.slice(i, found.index));
          i = found.index + found[0].length;
          if (found[0] in CLOSED) {
            open = found[0];
            parts.push(el('span', {class: open === '"""' ? 's' : 'c'}, open));
          } else {
            const css = kind(found[0]);
            parts.push(css ? el('span', {class: css}, found[0]) : found[0]);
          }
        }
      }
      return parts;
    };
  };
  const tint = condition => condition < 0 || report.conditions[condition].text === 'y' ? '' : ' tint-' + condition % 6;
  const conditionText = (number, at) => {
    const condition = report.conditions[number];
    return condition.text === 'y' ? ['always'] : ['if ', linked(condition.text, at)];
  };
  const byFolder = files => {
    const folders = new Map();
    for (const file of files) {
      const name = file.name.slice(0, file.name.lastIndexOf('/') + 1);
      folders.set(name, (folders.get(name) || []).concat(file));
    }
    return folders;
  };
  const fileList = (label, files, current, at, link) => {
    const words = (at.get('search') || '').toLowerCase();
    const found = files.filter(file => file.name.toLowerCase().includes(words));
    return el('div', {class: 'list'},
      el('p', {class: 'soft'}, count(found.length, 'file')),
      el('div', {class: 'scroll', role: 'region', 'aria-label': label, tabindex: '0'}, [...byFolder(found)].map(([folder, list]) => [
        el('div', {class: 'folder'}, folder || './'),
        el('ul', {class: 'plain'}, list.map(file => el('li', {}, el('a',
          {href: link(file), 'aria-current': file.name === current ? 'true' : null},
          hits(file.name.slice(folder.length), words), file.note ? el('small', {}, file.note) : null))))])));
  };

  // Views.
  const views = {};

  views.variants = at => {
    const words = (at.get('search') || '').toLowerCase();
    const all = at.has('all');
    const differing = data('options').filter(option => new Set(option.values.map(value => value[0])).size > 1);
    const rows = (all ? data('options') : differing).filter(option =>
      (option.name + ' ' + (option.prompt || '')).toLowerCase().includes(words));
    const cells = (label, value, css) => el('tr', {}, el('th', {scope: 'row'}, label),
      report.variants.map(variant => el('td', {class: css || null}, value(variant))));
    const labels = report.variants.length ? report.variants[0].labels.map(label => label[0]) : [];
    const verdict = variant => {
      const errors = variant.said.length && !variant.verdict;
      const text = errors ? 'FAILED' : variant.verdict || 'not proved';
      return el('a', {href: address({proof: true, variant: variant.name}), class: text === 'PROVED' ? 'good' : 'bad'}, text);
    };
    const tests = variant => variant.tests.length ? variant.tests.map(run => [run.run.toLocaleString('en'),
      run.failed ? [', ', el('span', {class: 'bad'}, run.failed + ' failed')] : null, run.skipped ? ', ' + run.skipped + ' skipped' : null])
      : el('span', {class: 'soft'}, 'not known');
    return [heading('Variants'),
      el('p', {}, count(variants.length, 'variant') + '. ' + count(differing.length, 'symbol') + ' of '
        + data('options').length.toLocaleString('en') + (differing.length === 1 ? ' differs' : ' differ') + ' between them.'),
      tools(searchTool(at, 'Symbols'), checkTool(at, 'all', 'Also those that are the same in all')),
      region('Variants and symbols', el('table', {class: 'matrix'},
        el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, 'Variant'), variants.map(name =>
          el('th', {scope: 'col'}, el('a', {href: address({sources: true, variant: name})}, name))))),
        el('tbody', {},
          cells('Made of', variant => variant.madeOf.map((part, i) => [i ? ', ' : '', hasSource(part) ? el('a', {href: address({source: part, variant: variant.name})}, part) : part])),
          labels.map((label, i) => cells(label, variant => (variant.labels[i] || ['', '-'])[1])),
          cells('Files', variant => variant.files.toLocaleString('en'), 'number'),
          cells('Lines', variant => variant.lines.toLocaleString('en'), 'number'),
          cells('Classes', variant => variant.classes.toLocaleString('en'), 'number'),
          cells('Bytes', variant => variant.bytes.toLocaleString('en'), 'number'),
          cells('Proof', verdict),
          report.variants.some(variant => variant.tests.length) ? cells('Tests', tests) : null,
          report.variants.some(variant => variant.sameAs) ? cells('Same sources as', variant => variant.sameAs || '') : null,
          rows.slice(0, 500).map(option => el('tr', {class: all && new Set(option.values.map(value => value[0])).size > 1 ? 'differs' : null},
            el('th', {scope: 'row'}, symbolLink(option.name, at)),
            variants.map((name, i) => el('td', {class: 'value'}, option.values[i].length
              ? el('a', {href: address({why: option.name, variant: name})}, option.values[i][0] === '' ? '""' : option.values[i][0])
              : el('span', {class: 'soft'}, '–')))))))),
      rows.length > 500 ? el('p', {}, 'The first 500 of ' + rows.length.toLocaleString('en') + ' symbols; search for others.') : null,
      el('p', {class: 'soft'}, '– : the .config of the variant does not name the symbol.'),
      report.variants.filter(variant => variant.said.length).map(variant => [
        el('h2', {}, 'Said of ' + variant.name), el('ul', {class: 'notes'}, variant.said.map(text => el('li', {}, text)))])];
  };

  const sideBySide = (file, a, b, at) => {
    const paintA = painter(file.path);
    const paintB = painter(file.path);
    const rows = [];
    const only = {a: [], b: []};
    // Beside each other stand lines of one condition, with another value; what is there under another condition is other code.
    const runs = lines => lines.reduce((all, each) => {
      const last = all[all.length - 1];
      if (last && last[0].row[2] === each.row[2]) {
        last.push(each);
      } else {
        all.push([each]);
      }
      return all;
    }, []);
    const beside = (ofA, ofB) => {
      for (let i = 0; i < Math.max(ofA.length, ofB.length); i++) {
        rows.push([ofA[i], ofB[i]]);
      }
    };
    const flush = () => {
      const ofA = runs(only.a);
      const ofB = runs(only.b);
      while (ofA.length || ofB.length) {
        const isIn = run => ofA.length && run[0].row[2] === ofA[0][0].row[2];
        if (ofB.length && isIn(ofB[0])) {
          beside(ofA.shift(), ofB.shift());
        } else if (ofA.length && !ofB.some(isIn)) {
          beside(ofA.shift(), []);
        } else {
          beside([], ofB.shift());
        }
      }
      only.a = [];
      only.b = [];
    };
    let lineA = 0;
    let lineB = 0;
    for (const row of file.rows) {
      const inA = row[1][a] === 'x' && {row, line: ++lineA};
      const inB = row[1][b] === 'x' && {row, line: ++lineB};
      if (inA && inB) {
        flush();
        rows.push([inA, inB, true]);
      } else if (inA) {
        only.a.push(inA);
      } else if (inB) {
        only.b.push(inB);
      }
    }
    flush();
    const cells = (side, css, paint, both) => side
      ? [el('td', {class: 'nr' + (both && css === 'b' ? ' again' : '')}, side.line),
        el('td', {class: 'text' + (both ? css === 'b' ? ' again' : '' : ' ' + css)},
        both ? '  ' : css === 'a' ? '- ' : '+ ', paint(side.row[0]))]
      : [el('td', {class: 'nr fill'}), el('td', {class: 'text fill'})];
    let before = '';
    return region(file.path + ' in ' + variants[a] + ' and ' + variants[b], el('table', {class: 'code pair'},
      el('thead', {}, el('tr', {}, [a, b].map(side => [el('td', {}), el('th', {scope: 'col'}, variants[side])]))),
      el('tbody', {}, rows.map(([inA, inB, both]) => {
        const conditions = both ? [] : [...new Set([inA, inB].filter(side => side).map(side => side.row[2]))];
        const key = conditions.join() + (inA && inB ? '=' : '');
        const said = key !== before && conditions.length;
        before = key;
        return [said ? el('tr', {}, el('td', {class: 'note', colspan: 4}, inA && inB ? 'another value' : null,
          conditions.map(number => inA && inB && report.conditions[number].text === 'y' ? null : [inA && inB ? ', ' : '', conditionText(number, at)]))) : null,
          el('tr', {}, cells(inA, 'a', paintA, both), cells(inB, 'b', paintB, both))];
      }))));
  };

  // Of a very long file the lines around the one that is asked for, until all are wanted.
  const MOST_LINES = 3000;
  const partOf = (lines, target, at) => {
    if (lines.length <= MOST_LINES || at.has('all')) {
      return {part: lines, from: 0, rest: null};
    }
    const from = Math.max(0, Math.min(lines.length, target) - MOST_LINES / 2);
    const part = lines.slice(from, from + MOST_LINES);
    return {part, from, rest: el('p', {}, 'Lines ' + (from + 1).toLocaleString('en') + ' to ' + (from + part.length).toLocaleString('en') + ' of ' + lines.length.toLocaleString('en') + ' are shown. ',
      el('button', {type: 'button', 'data-tool': 'all', onclick: () => go({all: true})}, 'Show all'))};
  };

  const wholeFile = (file, at) => {
    const everywhere = at.get('lines') === 'all';
    const variant = chosen(at);
    const paint = painter(file.path);
    let before = '';
    const target = Number(at.get('line'));
    const {part, from, rest} = partOf(everywhere ? file.rows : file.rows.filter(row => row[1][variant] === 'x'), target, at);
    let line = from;
    return [everywhere ? el('p', {class: 'soft'}, 'In: a column each for ' + variants.join(', ') + '.') : null, region(file.path, el('table', {class: 'code single'},
      el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, everywhere ? 'In' : 'Line'), el('th', {scope: 'col'}, 'Text'), el('th', {scope: 'col'}, 'Condition and origin'))),
      el('tbody', {}, part.map(row => {
        line++;
        const place = report.places[row[3]];
        const key = row[2] + ' ' + place;
        const said = key !== before;
        before = key;
        return el('tr', {class: target === line ? 'target' : null, 'data-line': line},
          el('td', {class: 'nr', title: everywhere ? inWords(row[1]) : null},
            everywhere ? row[1] : el('a', {href: change({line}), 'aria-label': 'line ' + line}, line)),
          el('td', {class: 'text' + tint(row[2])}, paint(row[0])),
          el('td', {class: said ? 'why' : 'why quiet'}, said ? [conditionText(row[2], at), ', '] : null,
            el('a', {href: address({source: place, line: row[4], ...keep(at)}), 'aria-label': place + ' line ' + row[4]}, (said ? place.slice(place.lastIndexOf('/') + 1) : '') + ':' + row[4])));
      })))), rest];
  };

  views.sources = at => {
    const files = data('files');
    const variant = chosen(at);
    const named = file => files.find(each => each.path === file);
    const file = named(at.get('file')) || files.find(each => each.variants[variant] === 'x') || files[0];
    const other = variants.indexOf(at.get('other'));
    const list = files.map(each => ({name: each.path, note: each.variants.includes('.') ? 'in ' + inWords(each.variants) : null}));
    const content = () => {
      if (file.binary) {
        return el('p', {}, 'It is no text.');
      }
      if (other >= 0) {
        return sideBySide(file, variant, other, at);
      }
      return file.variants[variant] === 'x' || at.get('lines') === 'all' ? wholeFile(file, at)
        : el('p', {}, variants[variant] + ' does not have this file; it is in ' + inWords(file.variants) + '.');
    };
    return [heading('Generated sources'),
      tools(variantTool(at, 'variant', 'Variant'), variantTool(at, 'other', 'Beside it', 'nothing'),
        checkTool({has: () => at.get('lines') === 'all'}, 'x', 'Lines of all variants'), searchTool(at, 'Files')),
      file ? el('div', {class: 'split'},
        fileList('Generated files', list, file.path, at, each => change({file: each.name, line: null})),
        el('div', {}, el('h2', {}, file.path),
          el('p', {class: 'soft'}, 'In ' + inWords(file.variants) + '. ',
            file.symbols.length ? ['It depends on ', file.symbols.map((name, i) => [i ? ', ' : '', symbolLink(name, at)]), '.'] : 'It depends on no symbol.'),
          content(),
          el('h2', {}, 'The same file in each variant'),
          el('ul', {class: 'notes'}, variants.map((name, i) => el('li', {}, file.variants[i] === 'x'
            ? [el('a', {href: change({variant: name, lines: null, other: null})}, name), ': ' + count(file.rows.filter(row => row[1][i] === 'x').length, 'line')]
            : name + ': no such file'))))) : el('p', {}, 'No file is generated.')];
  };

  views.source = at => {
    const variant = chosen(at);
    if (!report.sources.length) {
      return [heading('Written'), el('p', {}, 'No file is written under a condition.')];
    }
    const source = data('source-' + (sourceNames.get(at.get('source')) || 0));
    const paint = painter(source.file);
    const target = Number(at.get('line'));
    const {part, from, rest} = partOf(source.lines, target, at);
    let before = -1;
    const isConditional = source.lines.some(line => line[1] >= 0);
    return [heading('Written sources'),
      tools(isConditional ? variantTool(at, 'variant', 'Struck out is what is not in') : null, searchTool(at, 'Files')),
      el('div', {class: 'split'},
        fileList('Written files', report.sources.map(name => ({name})), source.file, at, each => change({source: each.name, line: null})),
        el('div', {}, el('h2', {}, source.file),
          source.paths.length ? el('p', {class: 'soft'}, 'It gives ', source.paths.map((path, i) =>
            [i ? ', ' : '', el('a', {href: address({sources: true, file: path, ...keep(at)})}, path)]), '.') : null,
          region(source.file, el('table', {class: 'code single'},
            el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, 'Line'), el('th', {scope: 'col'}, 'Text'), isConditional ? el('th', {scope: 'col'}, 'Exists') : null)),
            el('tbody', {}, part.map(([text, number], n) => {
              const i = from + n;
              const said = number !== before && number >= 0;
              before = number;
              const condition = number < 0 ? null : report.conditions[number];
              const absent = condition && condition.holds[variant] !== 'x';
              const painted = paint(text);
              return el('tr', {class: target === i + 1 ? 'target' : null, 'data-line': i + 1},
                el('td', {class: 'nr'}, el('a', {href: change({line: i + 1}), 'aria-label': 'line ' + (i + 1)}, i + 1)),
                el('td', {class: 'text' + tint(number)}, absent ? el('del', {}, painted) : painted),
                !isConditional ? null : el('td', {class: said ? 'why' : 'why quiet'}, said ? [conditionText(number, at), condition.dead ? [' ', el('span', {class: 'tag bad'}, 'dead: in no configuration')]
                  : absent ? [' ', el('span', {class: 'tag'}, 'not in ' + variants[variant])] : null] : null));
            }))))), rest)];
  };

  const chain = (reason, at) => el('li', {}, linked(reason.statement, at), places(reason.places, at),
    reason.because.length ? el('ul', {}, reason.because.map(each => chain(each, at))) : null);
  const setting = change1 => change1.value === 'n' ? '# CONFIG_' + change1.symbol + ' is not set'
    : 'CONFIG_' + change1.symbol + '=' + change1.value;
  const remedy = (each, at) => el('li', {}, 'To get ', el('code', {}, each.value), each.found
    ? [', tried and found to work:', el('pre', {}, each.changes.map(setting).join('\n')),
      each.replaced.map(old => el('div', {}, 'instead of ', el('code', {}, setting(old)), places([old.place], at)))]
    : ': no settings were found.');
  const use = (each, at, isTest) => {
    const what = {file: [each.path, ' exists'], lines: ['part of ', each.path], value: ['its value in ', each.path], dependency: ['the dependency ', each.path]};
    return el('li', {}, placeLink(each.place.file, each.place.line, at), each.lastLine > each.place.line ? '-' + each.lastLine : '', ': ',
      each.kind === 'dependency' ? what.dependency
        : what[each.kind].map(text => text === each.path && !isTest ? el('a', {href: address({sources: true, file: each.path, ...keep(at)})}, text) : text),
      each.condition === 'y' ? '' : [' if ', linked(each.condition, at)], each.present ? '' : el('span', {class: 'soft'}, ', not in this variant'));
  };
  const GROUPS = [['dependsOn', 'depends on'], ['selectedBy', 'selected by'], ['impliedBy', 'implied by'],
    ['neededBy', 'needed by'], ['selects', 'selects'], ['implies', 'implies']];
  const picture = (option, at) => {
    const side = (groups, most) => groups.flatMap(([key, label]) => (details(option).near[key] || []).map(name => ({name, label}))).slice(0, most);
    const left = side(GROUPS.slice(0, 3), 12);
    const right = side(GROUPS.slice(3), 12);
    if (!left.length && !right.length) {
      return el('p', {class: 'soft'}, 'No other symbol is next to it.');
    }
    const rows = Math.max(left.length, right.length, 1);
    const height = rows * 42 + 10;
    const width = 760;
    const short = name => name.length > 26 ? name.slice(0, 25) + '…' : name;
    const box = (name, x, y, self) => svg(self ? 'g' : 'a', self ? {class: 'self'} : {href: address({why: name, ...keep(at)}), 'aria-label': name},
      svg('rect', {x, y, width: 210, height: 26, rx: 4}), svg('text', {x: x + 8, y: y + 17}, short(name)));
    const middle = height / 2 - 13;
    const parts = (list, x, edge) => list.map((each, i) => {
      const y = 10 + i * 42 + (rows - list.length) * 21;
      const from = edge === 'left' ? [x + 210, y + 13] : [485, middle + 13];
      const to = edge === 'left' ? [275, middle + 13] : [x, y + 13];
      return [svg('path', {d: `M${from} C${(from[0] + to[0]) / 2},${from[1]} ${(from[0] + to[0]) / 2},${to[1]} ${to}`}),
        svg('text', {class: 'label', x, y: y - 1}, each.label), box(each.name, x, y + 2)];
    });
    return region('Symbols around ' + option.name, svg('svg', {viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Symbols around ' + option.name},
      parts(left, 4, 'left'), parts(right, 546, 'right'), box(option.name, 275, middle, true)));
  };

  const symbolPage = (option, at) => {
    const variant = chosen(at);
    const answer = inBlock('answers', option.why[variant]);
    const {places: declared, depends, near, help} = details(option);
    return [el('h2', {}, option.name),
      el('dl', {class: 'facts'},
        el('dt', {}, 'Prompt'), el('dd', {}, option.prompt === undefined ? 'none: nobody can set it' : option.prompt),
        el('dt', {}, 'Type'), el('dd', {}, option.type),
        el('dt', {}, 'Declared'), el('dd', {}, declared.map(([file, line], i) => [i ? ', ' : '', placeLink(report.places[file], line, at)])),
        el('dt', {}, 'Depends on'), el('dd', {}, depends === 'y' ? 'nothing' : linked(depends, at)),
        el('dt', {}, 'Values'), el('dd', {}, variants.map((name, i) => [i ? ', ' : '',
          el('a', {href: address({why: option.name, variant: name}), 'aria-current': i === variant ? 'true' : null}, name), ' ',
          el('code', {}, option.values[i].length ? option.values[i][0] || '""' : '–')]))),
      help ? el('div', {class: 'help'}, help.trim()) : el('p', {class: 'soft'}, 'It has no help text.'),
      answer.reason ? [
        el('h2', {}, 'Why, in ' + variants[variant]), el('ul', {class: 'chain'}, chain(answer.reason, at)),
        answer.remedies === undefined ? el('p', {class: 'soft'}, 'The tree is large: the chain shows its first reasons, go on at the symbols in it. What would change the value was not tried for this report: ask kconfig:why.')
          : answer.remedies.length || answer.settable ? [el('h2', {}, 'What would change it'), el('ul', {class: 'notes'}, answer.remedies.map(each => remedy(each, at)),
            answer.settable ? el('li', {}, 'It can be set to ' + answer.settable + '.') : null)] : null,
        el('h2', {}, 'What hangs on it'),
        answer.uses.length ? el('ul', {class: 'notes'}, answer.uses.map(each => use(each, at))) 
          : el('p', {class: 'soft'}, 'Nothing of the template set.'),
        answer.tests === undefined ? null : answer.tests.length
          ? [el('h3', {}, 'In the tests'), el('ul', {class: 'notes'}, answer.tests.map(each => use(each, at, true)))]
          : el('p', {class: 'soft'}, 'Nothing of the tests.')]
        : el('p', {}, variants[variant] + ' could not be resolved.'),
      el('h2', {}, 'Around it'), picture(option, at),
      GROUPS.filter(([key]) => (near[key] || []).length > 3).map(([key, label]) => el('details', {},
        el('summary', {}, label + ' ' + count(near[key].length, 'symbol')),
        el('p', {}, near[key].map((name, i) => [i ? ', ' : '', symbolLink(name, at)]))))];
  };

  let texts = null;
  const found = words => {
    if (!words) {
      return data('options');
    }
    options();
    texts = texts || data('options').map(option => (option.name + '\n' + (option.prompt || '') + '\n' + (details(option).help || '')).toLowerCase());
    return data('options').filter((option, i) => texts[i].includes(words));
  };
  views.symbols = at => {
    const words = (at.get('search') || '').toLowerCase();
    const list = found(words);
    const exact = list.filter(option => option.name.toLowerCase().includes(words));
    const sorted = words ? exact.concat(list.filter(option => !option.name.toLowerCase().includes(words))) : list;
    const option = options().get(at.get('why')) || sorted[0];
    return [heading('Symbols'),
      tools(variantTool(at, 'variant', 'Variant'), searchTool(at, 'Name, prompt or help')),
      at.get('why') && !options().has(at.get('why')) ? el('p', {class: 'bad'}, 'No Kconfig file declares the symbol ' + at.get('why') + '.') : null,
      el('div', {class: 'split'},
        el('div', {class: 'list'}, el('p', {class: 'soft', role: 'status'}, count(list.length, 'symbol')),
          el('div', {class: 'scroll', role: 'region', 'aria-label': 'Symbols found', tabindex: '0'}, el('ul', {class: 'plain'}, more(sorted, 200, at, each => el('li', {},
            el('a', {href: change({symbols: null, why: each.name}), 'aria-current': option === each ? 'true' : null},
              hits(each.name, words), each.prompt ? el('small', {}, hits(each.prompt, words)) : null)))))),
        el('div', {}, option ? symbolPage(option, at) : el('p', {}, 'Nothing was found.')))];
  };
  views.why = views.symbols;

  views.menu = at => {
    const variant = chosen(at);
    const words = (at.get('search') || '').toLowerCase();
    const everything = at.has('hidden');
    const lines = data('menu');
    const matching = new Set(words ? found(words) : []);
    const matches = line => {
      const option = line.symbol && options().get(line.symbol);
      return line.prompt.toLowerCase().includes(words) || option && matching.has(option);
    };
    const shown = [];
    const known = new Set();
    const add = line => {
      known.add(line);
      shown.push(line);
    };
    let path = [];
    const members = new Map();
    for (const line of lines) {
      path = path.slice(0, line.depth);
      const above = path[line.depth - 1];
      if (above && above.kind === 'choice' && line.symbol && options().get(line.symbol).values[variant][0] === 'y') {
        members.set(above, line.prompt);
      }
      path[line.depth] = line;
      const visible = line.visible[variant] === 'x';
      if ((visible || everything) && (!words || matches(line))) {
        if (words) {
          path.slice(0, -1).filter(each => each && !known.has(each)).forEach(add);
        }
        if (!known.has(line)) {
          add(line);
        }
      }
    }
    const box = line => {
      const option = line.symbol && options().get(line.symbol);
      if (!option) {
        return line.kind === 'comment' ? '***' : '   ';
      }
      const value = option.values[variant][0];
      if (option.type === 'bool') {
        return value === 'y' ? '[*]' : '[ ]';
      }
      if (option.type === 'tristate') {
        return value === 'y' ? '<*>' : value === 'm' ? '<M>' : '< >';
      }
      return '(' + (value === undefined ? '' : option.type === 'string' ? value.slice(1, -1) : value) + ')';
    };
    const entry = line => {
      const visible = line.visible[variant] === 'x';
      const item = el('li', {},
        el('span', {class: 'box'}, box(line)),
        el('span', {class: 'entry' + (visible ? '' : ' away')},
          line.symbol ? el('a', {href: address({why: line.symbol, variant: at.get('variant')})}, hits(line.prompt || line.symbol, words)) : hits(line.prompt, words),
          members.has(line) ? ' (' + members.get(line) + ')' : '', line.kind === 'menu' || line.kind === 'menuconfig' || line.kind === 'choice' ? ' --->' : '', visible ? '' : ' (not visible)',
          line.symbol && line.prompt ? [' ', el('span', {class: 'name'}, hits(line.symbol, words))] : null));
      item.style.paddingLeft = Math.min(line.depth, 12) * 1.3 + 'em';
      return item;
    };
    return [heading('Menu'),
      tools(variantTool(at, 'variant', 'Variant'), searchTool(at, 'Name, prompt or help'), checkTool(at, 'hidden', 'Also what is not visible')),
      el('p', {class: 'soft', role: 'status'}, shown.length > 500 && !at.has('all') ? 'The first 500 of ' + count(shown.length, 'line') + '; ' : count(shown.length, 'line') + '.',
        shown.length > 500 && !at.has('all') ? el('button', {type: 'button', 'data-tool': 'all', onclick: () => go({all: true})}, 'show all') : null),
      el('ul', {class: 'plain menu'}, (at.has('all') ? shown : shown.slice(0, 500)).map(entry))];
  };

  views.api = at => {
    const api = data('api');
    if (!api) {
      return [heading('API'), el('p', {}, 'A variant could not be compiled, so there is no table of the API.')];
    }
    const words = (at.get('search') || '').toLowerCase();
    const differing = at.has('differing');
    const types = new Map();
    for (const element of api.elements) {
      const isTold = (!differing || !element.common || element.forms.length > 1)
        && (element.element + ' ' + element.forms.map(form => form.declaration).join(' ')).toLowerCase().includes(words);
      if (isTold) {
        types.set(element.type, (types.get(element.type) || []).concat(element));
      }
    }
    const when = form => form.condition === 'y' ? null : el('span', {class: 'soft'}, ' ',
      form.condition !== undefined ? ['if ', linked(form.condition, at)] : form.variants.length < variants.length ? 'in ' + form.variants.join(', ') : null);
    const findings = {binary: 'incompatible', source: 'source only', value: 'another value'};
    return [heading('API'),
      el('p', {}, 'What all variants have is ', el('span', {class: api.binaryCompatible ? 'good' : 'bad'}, api.binaryCompatible ? 'binary compatible' : 'not binary compatible'), ' among them.'),
      api.findings.length ? el('ul', {class: 'notes'}, api.findings.map(finding => el('li', {},
        (findings[finding.level] || finding.level) + ': ', el('code', {}, finding.element), ' ' + finding.change + ' (' + finding.from + ' → ' + finding.to + ')'))) : null,
      api.notExported.length ? el('p', {}, 'Not exported, so not API: ' + api.notExported.join(', ')) : null,
      tools(searchTool(at, 'Names'), checkTool(at, 'differing', 'Only what is not the same in all')),
      el('p', {class: 'soft', role: 'status'}, count(types.size, 'type') + '.'),
      [...types].map(([type, elements]) => [el('h2', {}, type), el('ul', {class: 'plain api'}, elements.map(element => element.forms.map(form =>
        el('li', {}, el('code', {}, hits(form.declaration, words)), when(form), places(element.places.slice(0, 1), at)))))])];
  };

  views.proof = at => {
    const proofs = data('proofs');
    const proof = proofs.find(each => each.variant === variants[chosen(at)]);
    const words = (at.get('search') || '').toLowerCase();
    const section = (title, list, item) => list.length ? [el('h2', {}, title), el('ul', {class: 'notes'}, list.map(each => el('li', {}, item(each))))] : null;
    const entries = proof ? [...proof.entries].sort((a, b) => a.explained - b.explained).filter(entry => entry.place.toLowerCase().includes(words)) : [];
    return [heading('Proof'), tools(variantTool(at, 'variant', 'Variant'), searchTool(at, 'Entries')),
      proof ? [
        el('p', {}, proof.artifact + ': ', el('span', {class: proof.verdict === 'PROVED' ? 'good' : 'bad'}, proof.verdict)),
        section('Problems', proof.problems, each => each),
        section('Gaps', proof.gaps, each => [each.text, each.place ? places([each.place], at) : null]),
        el('h2', {}, 'Entries'),
        el('p', {class: 'soft'}, proof.entries.filter(entry => !entry.explained).length.toLocaleString('en') + ' of ' + proof.entries.length.toLocaleString('en') + ' not explained.'),
        region('Entries', el('table', {class: 'entries'}, el('thead', {}, el('tr', {}, ['Entry', 'Explained by', 'Bytes', 'SHA-256'].map(title => el('th', {scope: 'col'}, title)))),
          el('tbody', {}, entries.map(entry => el('tr', {}, el('td', {class: 'value'}, entry.place),
            el('td', {}, entry.explained ? entry.by : el('span', {class: 'bad'}, 'UNEXPLAINED')), el('td', {class: 'number'}, entry.size.toLocaleString('en')),
            el('td', {class: 'value', title: entry.sha256}, entry.sha256.slice(0, 12) + '…')))))),
        section('Conditions that do not hold', proof.conditions, each => [linked(each.condition, at), ' (', placeText(each.place, at), '): ', each.covered ? null : el('span', {class: 'bad'}, 'NOT COVERED: '), each.coverage]),
        section('Searched for and absent', proof.absent, each => [el('code', {}, each.element), ', ', linked(each.existsOnlyIf, at)]),
        section('Not searched for', proof.notSearchedFor, each => each),
        el('h2', {}, 'Made with'), el('ul', {class: 'notes'}, el('li', {}, 'kconfig-maven-plugin ' + proof.plugin), el('li', {}, 'JDK: ' + proof.java),
          proof.compilerArguments.map(each => el('li', {}, el('code', {}, 'javac ' + each))), el('li', {}, 'SHA-256 of the artifact: ', el('code', {class: 'value'}, proof.sha256)))]
        : el('p', {class: 'bad'}, 'Nothing is proved of ' + variants[chosen(at)] + '.'),
      data('written').length ? [el('h2', {}, 'Reports of other artifacts, as the build has written them'),
        data('written').map(each => el('details', {}, el('summary', {}, each.name), el('pre', {}, each.text)))] : null];
  };

  views.space = at => {
    const coverage = data('coverage');
    const kinds = {covered: [], gap: [], impossible: []};
    coverage.forEach(each => kinds[each.kind].push(each));
    const line = each => el('li', {}, linked(report.conditions[each.condition].text, at), ' [', placeLink(report.places[each.file], each.line, at), ']: ' + each.by);
    const unused = data('options').filter(option => !option.used);
    const space = data('space');
    const bad = space.checked ? space.checked.filter(each => each.failure) : [];
    const check = space.checked ? [
      el('h2', {}, 'What check has found'),
      el('p', {}, space.said.length ? space.said[0].split('\n').map(text => el('span', {class: 'line'}, text)) : null),
      space.said.slice(1).map(text => el('pre', {}, text)),
      bad.length ? [el('h3', {}, 'Configurations that fail'), el('ul', {class: 'notes'}, bad.map(each => el('li', {}, each.name + ': ' + each.failure)))] : null,
      el('details', {}, el('summary', {}, 'All that it looked at: ' + count(space.checked.length, 'configuration')),
        el('ul', {class: 'notes'}, space.checked.map(each => el('li', {}, each.name))))]
      : el('p', {class: 'soft'}, 'kconfig:check, which looks for configurations that fail among all there are, has left no report.');
    const failed = report.variants.filter(variant => !variant.verdict || variant.verdict === 'NOT PROVED');
    return [heading('Space'),
      el('p', {}, count(variants.length, 'variant') + ' of the module, ' + count(data('options').length, 'symbol') + '. The sample that proofs compare with meets '
        + kinds.covered.length + ' of ' + coverage.length + ' conditions of the set.'),
      space.count ? el('p', {}, 'There are at most ' + Number(space.count).toLocaleString('en') + ' configurations, numbers and strings counted by the kinds of their values.')
        : el('p', {class: 'soft'}, 'How many configurations there are was not counted: the tree is large.'),
      check,
      kinds.gap.length ? [el('h2', {}, 'Not covered'), el('ul', {class: 'notes'}, kinds.gap.map(line))] : null,
      el('h2', {}, 'Dead code'),
      kinds.impossible.length ? el('ul', {class: 'notes'}, kinds.impossible.map(line)) : el('p', {class: 'soft'}, 'No condition is known to hold in no configuration.'),
      el('h2', {}, 'Variants that fail'),
      failed.length ? el('ul', {class: 'notes'}, failed.map(variant => el('li', {}, variant.name + ': ', variant.said[0] || 'not proved'))) : el('p', {class: 'soft'}, 'None.'),
      el('h2', {}, 'Symbols on which nothing of the set depends'),
      unused.length ? el('p', {}, unused.slice(0, 500).map((option, i) => [i ? ', ' : '', symbolLink(option.name, at)]), unused.length > 500 ? ' and ' + (unused.length - 500) + ' more' : '') : el('p', {class: 'soft'}, 'None.'),
      el('p', {class: 'soft'}, 'Other symbols may still depend on them.'),
      kinds.covered.length ? [el('h2', {}, 'Covered'), el('ul', {class: 'notes'}, kinds.covered.slice(0, 1000).map(line))] : null];
  };

  // Drawing.
  const NAMES = [['variants', 'Variants'], ['sources', 'Generated'], ['source', 'Written'], ['symbols', 'Symbols'], ['menu', 'Menu'], ['api', 'API'], ['proof', 'Proof'], ['space', 'Space']];
  const main = document.getElementById('view');
  let last = null;
  const focused = () => {
    const element = document.activeElement;
    return element && element.dataset && element.dataset.tool
      ? {tool: element.dataset.tool, start: element.selectionStart, end: element.selectionEnd} : null;
  };
  const draw = typing => {
    const at = read();
    const view = Object.keys(views).find(name => at.has(name)) || 'variants';
    const current = view === 'why' ? 'symbols' : view;
    const focus = focused();
    const scrolls = [...main.querySelectorAll('.scroll')].map(element => element.scrollTop);
    document.getElementById('views').replaceChildren(...NAMES.map(([name, text]) => el('li', {},
      el('a', {href: address({[name]: true, ...keep(at)}), 'aria-current': name === current ? 'page' : null}, text))));
    main.replaceChildren(...[views[view](at)].flat(Infinity).filter(child => child));
    // What is chosen has no controls on paper.
    const chosenTools = [...main.querySelectorAll('.tools label')]
      .filter(label => label.querySelector('select, input[type=search]') && label.lastChild.value)
      .map(label => label.firstChild.textContent + ' ' + label.lastChild.value);
    main.querySelector('h1').after(el('p', {class: 'printed'}, chosenTools.join('; ')));
    document.title = report.title + ': ' + NAMES.find(([name]) => name === current)[1];
    [...main.querySelectorAll('.scroll')].forEach((element, i) => { element.scrollTop = last === current ? scrolls[i] || 0 : 0; });
    const tool = focus && main.querySelector('[data-tool="' + focus.tool + '"]');
    if (tool) {
      tool.focus();
      if (tool.type === 'search') {
        tool.setSelectionRange(focus.start, focus.end);
      }
    } else if (last && !typing) {
      main.querySelector('h1').focus();
    }
    const target = main.querySelector('tr.target');
    if (target && !typing) {
      target.scrollIntoView({block: 'center'});
    } else if (!typing && last !== current) {
      window.scrollTo(0, 0);
    }
    last = current;
  };
  window.addEventListener('hashchange', () => {
    if (location.hash !== '#view') {
      draw(false);
    }
  });
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    const search = main.querySelector('[data-tool=search]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && search) {
      event.preventDefault();
      search.focus();
    }
  });
  draw(false);
})();

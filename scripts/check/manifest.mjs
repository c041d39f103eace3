import { DOMParser } from '@xmldom/xmldom';
import { children, listedIconSizes, longest, ribbonIconSizes, values } from './manifest-table.mjs';
import { pngSize } from './png-size.mjs';

/** @import { Element } from '@xmldom/xmldom' */
/** @typedef {(path: string) => Uint8Array | undefined} Files a file of the product by its path behind the origin */

/**
 * What is wrong with a manifest, in words; an empty list where it is sound. Microsoft's own validator needs the network,
 * so this holds what a host or a store would refuse, and what this product has decided on.
 * @param {string} xml
 * @param {Files} files
 * @returns {string[]}
 */
export function checkManifest(xml, files) {
  const { root, problems } = parse(xml);
  if (!root) return problems;
  const elements = [root, ...root.getElementsByTagName('*')];
  return [
    ...elements.flatMap(checkChildren),
    ...elements.flatMap(checkLength),
    ...checkValues(elements),
    ...checkRuntime(elements),
    ...checkResources(elements),
    ...checkAddresses(elements, files),
    ...checkIcons(elements, files),
  ];
}

/**
 * The local and the released add-in can be installed side by side only if Excel can tell them apart.
 * @param {string} localXml @param {string} releasedXml
 */
export function checkTwins(localXml, releasedXml) {
  const [local, released] = [localXml, releasedXml].map(
    (xml) => parse(xml).root?.getElementsByTagName('Id')[0]?.textContent,
  );
  return local === released ? [`The local and the released manifest have the same Id ${local}.`] : [];
}

/** @param {string} xml @returns {{ root: Element | null, problems: string[] }} */
function parse(xml) {
  /** @type {string[]} */
  const problems = [];
  try {
    const onError = (/** @type {string} */ _level, /** @type {string} */ message) => void problems.push(message);
    const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
    return { root: problems.length === 0 ? root : null, problems };
  } catch (error) {
    return {
      root: null,
      problems: [`The manifest is not well-formed: ${error instanceof Error ? error.message : error}`],
    };
  }
}

/** Every element holds what the table lists, in that order. @param {Element} element */
function checkChildren(element) {
  const found = childrenOf(element).map((child) => child.tagName);
  const expected = children[kindOf(element)] ?? [];
  const names = expected.map(bareName);
  const where = pathOf(element);
  const required = expected.filter((name) => !name.endsWith('?')).map(bareName);
  const repeatable = expected.filter((name) => name.endsWith('+')).map(bareName);
  const known = found.filter((name) => names.includes(name));
  const inOrder = known.every(
    (name, index) => index === 0 || names.indexOf(name) >= names.indexOf(known[index - 1] ?? ''),
  );
  return [
    ...found.filter((name) => !names.includes(name)).map((name) => `${where} may not hold ${name}.`),
    ...required.filter((name) => !found.includes(name)).map((name) => `${where} lacks ${name}.`),
    ...names
      .filter((name) => isRepeated(name, found) && !repeatable.includes(name))
      .map((name) => `${where} holds ${name} twice.`),
    ...(inOrder ? [] : [`${where} holds its elements in the wrong order; it should be ${names.join(', ')}.`]),
  ];
}

/** @param {Element} element */
function checkLength(element) {
  const limit = Object.entries(longest).find(([place]) => pathOf(element).endsWith(place))?.[1];
  if (limit === undefined) return [];
  const { length } = textOf(element);
  if (length === 0) return [`${pathOf(element)} is empty.`];
  return length > limit ? [`${pathOf(element)} has ${length} characters; Excel takes ${limit}.`] : [];
}

/** @param {readonly Element[]} elements */
function checkValues(elements) {
  return values.flatMap(({ element: name, attribute, shape, says }) =>
    elements
      .filter(({ tagName }) => tagName === name)
      .map((element) => ({ element, value: attribute ? (element.getAttribute(attribute) ?? '') : textOf(element) }))
      .filter(({ value }) => !shape.test(value))
      .map(
        ({ element, value }) =>
          `${pathOf(element)}${attribute ? ` ${attribute}` : ''} is "${value}"; it should be ${says}.`,
      ),
  );
}

/** Functions and panel live in one page. @param {readonly Element[]} elements */
function checkRuntime(elements) {
  const runtime = elements.find(({ tagName }) => tagName === 'Runtime')?.getAttribute('resid');
  const page = elements.find((element) => pathOf(element).endsWith('Page/SourceLocation'))?.getAttribute('resid');
  return runtime === page ? [] : [`Runtime is ${runtime} but Page is ${page}; both should be the task pane's page.`];
}

/** @param {readonly Element[]} elements */
function checkResources(elements) {
  const resources = elements.filter((element) => element.prefix === 'bt' && element.hasAttribute('id'));
  const ids = resources.map((element) => element.getAttribute('id') ?? '');
  const used = elements.map((element) => element.getAttribute('resid')).filter((id) => id !== null);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `The resid ${id} is not among the resources.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is used nowhere.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource ${id} is there twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `The resource ${id} has a name of more than 32 characters.`),
  ];
}

/** Every address is https and names a file that is shipped. @param {readonly Element[]} elements @param {Files} files */
function checkAddresses(elements, files) {
  const base = baseAddress(elements);
  const addressed = elements.filter(
    (element) => /Url$|^SourceLocation$|^bt:Image$/.test(element.tagName) && element.hasAttribute('DefaultValue'),
  );
  return addressed.flatMap((element) => {
    const address = textOf(element);
    if (!/^https:\/\/[^\s]+$/.test(address))
      return [`${pathOf(element)} is "${address}"; it should be an https address.`];
    if (!address.startsWith(base)) return [`${pathOf(element)} is "${address}"; it should be below ${base}.`];
    return files(address.slice(base.length))
      ? []
      : [`${pathOf(element)} is "${address}", and no such file is shipped.`];
  });
}

/** The pixels in the file are what counts, not what its name says. @param {readonly Element[]} elements @param {Files} files */
function checkIcons(elements, files) {
  const base = baseAddress(elements);
  const addressOf = (/** @type {string | null} */ id) =>
    textOf(elements.find((element) => element.prefix === 'bt' && element.getAttribute('id') === id));
  const listed = Object.entries(listedIconSizes).map(([name, size]) => ({
    name,
    size,
    address: textOf(elements.find(({ tagName }) => tagName === name)),
  }));
  const groups = elements.filter(({ tagName }) => tagName === 'Icon');
  const onRibbon = groups.flatMap(childrenOf).map((image) => ({
    name: pathOf(image),
    size: Number(image.getAttribute('size')),
    address: addressOf(image.getAttribute('resid')),
  }));
  const missing = groups.flatMap((group) => {
    const sizes = childrenOf(group).map((image) => Number(image.getAttribute('size')));
    return ribbonIconSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `${pathOf(group)} lacks the size ${size}.`);
  });
  const wrong = [...listed, ...onRibbon].flatMap(({ name, size, address }) => {
    const file = files(address.slice(base.length));
    if (!file) return [];
    const real = pngSize(file);
    if (!real) return [`${name} is "${address}", which is not a PNG.`];
    if (real.width === size && real.height === size) return [];
    return [`${name} is "${address}" with ${real.width} × ${real.height} pixels; it should have ${size} × ${size}.`];
  });
  return [...missing, ...wrong];
}

/** The folder of the task pane's page: everything else lies below it. @param {readonly Element[]} elements */
function baseAddress(elements) {
  const page = textOf(elements.find((element) => pathOf(element).endsWith('DefaultSettings/SourceLocation')));
  return page.slice(0, page.lastIndexOf('/') + 1);
}

/** @param {Element} element @returns {Element[]} */
function childrenOf(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeType === node.ELEMENT_NODE)
    .map((node) => /** @type {Element} */ (node));
}

/** The element's name with its type, as the table of children lists it. @param {Element} element */
function kindOf(element) {
  const type = element.getAttribute('xsi:type');
  return type ? `${element.tagName}:${type}` : element.tagName;
}

/** @param {Element} element @returns {string} `OfficeApp/Hosts/Host` */
function pathOf(element) {
  const parent = element.parentNode;
  const isInside = parent !== null && parent.nodeType === parent.ELEMENT_NODE;
  return isInside ? `${pathOf(/** @type {Element} */ (parent))}/${element.tagName}` : element.tagName;
}

/** @param {Element | undefined} element */
function textOf(element) {
  return (element?.getAttribute('DefaultValue') ?? element?.textContent ?? '').trim();
}

/** @param {string} name */
function bareName(name) {
  return name.replace(/[?+]$/, '');
}

/** @param {string} name @param {readonly string[]} found */
function isRepeated(name, found) {
  return found.indexOf(name) !== found.lastIndexOf(name);
}

/// <reference path="./css.d.ts" />
import controls from './styles/controls.css' with { type: 'text' };
import parts from './styles/parts.css' with { type: 'text' };
import screens from './styles/screens.css' with { type: 'text' };
import shell from './styles/shell.css' with { type: 'text' };
import tokens from './styles/tokens.css' with { type: 'text' };

/** The whole look of the panel as one style sheet; `mountPanel` puts it into the page. */
export const styles: string = [tokens, shell, controls, parts, screens].join('\n');

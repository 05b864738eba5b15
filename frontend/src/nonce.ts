import { setNonce } from "get-nonce";

/**
 * The nonce of this response's content security policy. The server writes it into the page's meta element;
 * every style element made at run time has to carry it or the browser refuses the style.
 */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

setNonce(nonce);

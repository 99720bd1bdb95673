/**
 * What every page carries beside its Content-Security-Policy, which differs from page to page. They are set where a
 * page enters the cache (cache-handler.mjs) or is rendered on request (proxy.ts), and not by `headers` of the
 * configuration, which would compile each of them anew at every request: measured, a fifth of what a page costs.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

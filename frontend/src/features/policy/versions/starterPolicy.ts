/** What a first policy begins with: one section, one rule and one route, small enough to be read at once. */
export const STARTER = `title: How we speak in public
text:
  - id: purpose
    title: Why we speak
    body: |
      We use social media to tell people what they need to know, and to listen.
  - id: pictures
    title: Pictures
    body: |
      A picture carries words that say what it shows.
rules:
  - id: alt-text
    title: Every picture has words that say what it shows
    why: People who cannot see the picture lose nothing.
    check: alt-text
    severity: block
    section: pictures
routes:
  - id: default
    title: Everything
    stages:
      - id: comms
        title: Communications lead
        roles: [comms_lead]
        why: A communications lead reads everything first.
        decide_within: 24
      - id: ceo
        title: CEO office
        roles: [ceo_office]
        why: It speaks for the whole organization.
        decide_within: 24
`;

/** The mark: a hash whose right stroke ends in a tick. It is drawn in the colour of the text around it. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M13 3.5 8.4 22.5M24.8 3.5 18.9 28 13.6 22.9M5 9.8H29M3.4 16.9H27.4" />
    </svg>
  );
}

declare module 'validate-web-annotation' {
  /** Whether the value is a W3C Web Annotation. */
  export default function validateAnnotation(annotation: unknown): boolean
}

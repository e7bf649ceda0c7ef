/** The addresses of the class room, beside those of NSS. */
export const paths = {
  home: '/practice/',
  stylesheet: '/practice/assets/practice.css',
  /** Whoever opens it is the trainer. */
  trainer: (key: string) => `/practice/trainer/${key}`,
  /** Whoever opens it sits there. */
  seat: (token: string) => `/practice/seat/${token}`,
  sheet: '/practice/sheet',
  mails: '/practice/mail',
  mail: (id: string) => `/practice/mail/${encodeURIComponent(id)}`,
  hint: '/practice/hint',
  again: '/practice/again',
  next: '/practice/next',
  /** What a trainee has reached in a test, and the certificate of who has passed. */
  certificate: '/practice/certificate',
  certificateFile: '/practice/certificate.pdf',
  trainerStylesheet: '/practice/assets/trainer.css',
  courses: '/practice/courses',
  course: (id: string) => `/practice/courses/${id}`,
  links: (id: string) => `/practice/courses/${id}/links`,
  removal: (id: string) => `/practice/courses/${id}/removal`,
  centreForAll: (id: string) => `/practice/courses/${id}/centre`,
  resultsFile: (id: string, file: 'results.csv' | 'mistakes.csv' | 'results.xlsx') => `/practice/courses/${id}/${file}`,
  trainee: (id: string, seat: number) => `/practice/courses/${id}/seats/${seat}`,
  traineeCertificate: (id: string, seat: number) => `/practice/courses/${id}/seats/${seat}/certificate.pdf`,
  centre: (id: string, seat: number) => `/practice/courses/${id}/seats/${seat}/centre`,
  startOver: (id: string, seat: number) => `/practice/courses/${id}/seats/${seat}/start-over`,
} as const;

/** Of the component: a change of what its scripts are is a new version (`npm run publish:embed`). */
export const componentVersion = '1.0.0';

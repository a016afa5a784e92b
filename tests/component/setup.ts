import '@testing-library/jest-dom/vitest';

// jsdom has no layout, and no method that scrolls by it.
Element.prototype.scrollIntoView = () => undefined;

export * from './drafts/index.js';

import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Titles and descriptions of the published schema: a test compares them letter by letter with the committed one, so that every change of them would be a cheap kill. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore({ node }) {
      const isWords = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && ['title', 'description'].includes(node.callee.property.name);
      return isWords ? 'words of the published schema' : undefined;
    },
  }),
];

import { defineMain } from '@storybook/react-vite/node';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';

/** What is above the meta of a story file, as the words under the title of its page: Storybook reads it only in its older form. */
function introductions(): Plugin {
  return {
    name: 'palpate:introductions',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.stories\.tsx$/.test(id.split('?')[0] ?? '')) return undefined;
      const [, comment] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*const meta = preview\.meta\(/.exec(code) ?? [];
      if (!comment) return undefined;
      const text = comment.replace(/^\s*\* ?/gm, '').trim();
      return { code: `${code}\n;meta.input.parameters = { ...meta.input.parameters, docs: { ...meta.input.parameters?.docs, description: { component: ${JSON.stringify(text)} } } };\n`, map: null };
    },
  };
}

export default defineMain({
  stories: ['../**/*.@(mdx|stories.tsx)'],
  addons: [
    // Tables in the guides.
    { name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  framework: { name: '@storybook/react-vite', options: { strictMode: true } },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), introductions()] }),
});

import type { Page } from 'playwright';

/**
 * How many pixels of two PNG pictures have a channel that differs by more than a tenth of its range; Infinity where their sizes differ.
 * The browser reads them: any page that lets data be loaded will do.
 */
export const pixelsDifferent = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return Infinity;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > 25)) different++;
      return different;
    },
    [one, other].map((png) => png.toString('base64')),
  );

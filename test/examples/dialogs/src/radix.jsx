// A page of Radix Themes: its styles after the map's, and the map in its dialog.
import { createRoot } from 'react-dom/client';
import 'palpate/styles.css';
import { Button, Dialog, Theme } from '@radix-ui/themes';
import '@radix-ui/themes/styles.css';
import { BodyMap } from 'palpate';

createRoot(document.getElementById('root')).render(
  <Theme>
    <Dialog.Root>
      <Dialog.Trigger>
        <Button>Where does it hurt?</Button>
      </Dialog.Trigger>
      <Dialog.Content maxWidth="75rem">
        <Dialog.Title>Where it hurts</Dialog.Title>
        <BodyMap />
      </Dialog.Content>
    </Dialog.Root>
  </Theme>,
);

// A page of MUI: its baseline, and the map in its dialog.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, CssBaseline, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { BodyMap } from 'palpate';
import 'palpate/styles.css';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <CssBaseline />
      <Button onClick={() => setOpen(true)}>Where does it hurt?</Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="xl">
        <DialogTitle>Where it hurts</DialogTitle>
        <DialogContent>
          <BodyMap />
        </DialogContent>
      </Dialog>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Page />);

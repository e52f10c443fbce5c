<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>Diagrad</name>
        <message>
            <location filename="../../studio/ui/adding/adapters.py" />
            <source>What could make the wire fit</source>
            <translation>Che cosa adatterebbe il collegamento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/adapters.py" />
            <source>Connect anyway</source>
            <translation>Collega comunque</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/adding.py" />
            <source>Straighten the wire to {port}</source>
            <translation>Raddrizza il collegamento a {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/adding.py" />
            <source>Take a bend from the wire to {port}</source>
            <translation>Togli una piega al collegamento a {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/quick.py" />
            <source>Add a block</source>
            <translation>Aggiungi un blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/quick.py" />
            <source>Blocks that can be added</source>
            <translation>Blocchi che si possono aggiungere</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/quick.py" />
            <source>Type the name of a block</source>
            <translation>Scrivi il nome di un blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/quick.py" />
            <source>Nothing that could stand here is called like that.</source>
            <translation>Niente che possa stare qui si chiama così.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Arrange</source>
            <translation>Disponi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Arranging</source>
            <translation>Disposizione in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Arrange the selection</source>
            <translation>Disponi la selezione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/busy.py" />
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/busy.py" />
            <source>{title} (and {count} more)</source>
            <translation>
                <numerusform>{title} (e {count} in più)</numerusform>
                <numerusform>{title} (e {count} in più)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/bend.py" />
            <source>Bend the wire to {port}</source>
            <translation>Piega il collegamento a {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/move.py" />
            <source>Move {name}</source>
            <translation>Sposta {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/canvas/gestures/move.py" />
            <source>Move {count} blocks</source>
            <translation>
                <numerusform>Sposta {count} blocco</numerusform>
                <numerusform>Sposta {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/adapters.py" />
            <source>Insert {block}</source>
            <translation>Inserisci {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/sketch.py" />
            <source>Move a frame</source>
            <translation>Sposta un riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/sketch.py" />
            <source>Move a note</source>
            <translation>Sposta una nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/sketch.py" />
            <source>Resize a frame</source>
            <translation>Ridimensiona un riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/sketch.py" />
            <source>Resize a note</source>
            <translation>Ridimensiona una nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/wire.py" />
            <source>Connect {source} to {target}</source>
            <translation>Collega {source} a {target}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/hint.py" />
            <source>An empty page</source>
            <translation>Una pagina vuota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/view.py" />
            <source>Diagram</source>
            <translation>Diagramma</translation>
        </message>
        <message>
            <location filename="../../studio/ui/clipboard.py" />
            <source>Cut {name}</source>
            <translation>Taglia {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/clipboard.py" />
            <source>Cut {count} blocks</source>
            <translation>
                <numerusform>Taglia {count} blocco</numerusform>
                <numerusform>Taglia {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/clipboard.py" />
            <source>the clipboard</source>
            <translation>gli appunti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/clipboard.py" />
            <source>Paste one block</source>
            <translation>Incolla un blocco</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/clipboard.py" />
            <source>Paste {count} blocks</source>
            <translation>
                <numerusform>Incolla {count} blocco</numerusform>
                <numerusform>Incolla {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/clipboard.py" />
            <source>Duplicate {name}</source>
            <translation>Duplica {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/clipboard.py" />
            <source>Duplicate {count} blocks</source>
            <translation>
                <numerusform>Duplica {count} blocco</numerusform>
                <numerusform>Duplica {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/lines.py" />
            <source>not possible: {why}</source>
            <translation>non possibile: {why}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/menus.py" />
            <source>&amp;Undo {edit}</source>
            <translation>&amp;Annulla {edit}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/menus.py" />
            <source>&amp;Redo {edit}</source>
            <translation>&amp;Ripeti {edit}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Not possible now</source>
            <translation>Ora non è possibile</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Loop</source>
            <translation>Ciclo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/quick.py" />
            <source>Group</source>
            <translation>Gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Go to {name}</source>
            <translation>Vai a {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/quick.py" />
            <source>Block</source>
            <translation>Blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/adding/adding.py" />
            <source>Add {block}</source>
            <translation>Aggiungi {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Open {name}</source>
            <translation>Apri {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Recent</source>
            <translation>Recenti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/offers.py" />
            <source>Open the example {title}</source>
            <translation>Apri l'esempio {title}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/palette.py" />
            <source>Command palette</source>
            <translation>Palette dei comandi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/palette.py" />
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/palette.py" />
            <source>Type what you want to do, add, open or go to</source>
            <translation>Scrivi che cosa vuoi fare, aggiungere, aprire o raggiungere</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/palette.py" />
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/palette.py" />
            <source>Nothing is called like that.</source>
            <translation>Niente si chiama così.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Keys of {action}</source>
            <translation>Tasti di {action}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Give it the keys it had at first</source>
            <translation>Ridà i tasti che aveva all'inizio</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Reset the keys of {action}</source>
            <translation>Ripristina i tasti di {action}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Filter by name or by keys, as in Ctrl+Z</source>
            <translation>Filtra per nome o per tasti, come in Ctrl+Z</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Actions and their keys</source>
            <translation>Azioni e loro tasti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Click a field and press the keys. A key works at once, and is kept for the next time.</source>
            <translation>Fai clic su un campo e premi i tasti. Un tasto vale subito e resta per la prossima volta.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Reset all</source>
            <translation>Ripristina tutto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>or {keys}</source>
            <translation>oppure {keys}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>also: {actions}</source>
            <translation>anche: {actions}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>{keys} belongs to {others}.</source>
            <translation>{keys} appartiene già a {others}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/commands/shortcut_dialog.py" />
            <source>Take it from there and give it to {action}?</source>
            <translation>Toglierlo da lì e darlo a {action}?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>Compare with</source>
            <translation>Confronta con</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>{name} as it is open</source>
            <translation>{name} com'è aperto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>{name} as the file has it</source>
            <translation>{name} com'è nel file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>Comparing with {name}</source>
            <translation>Confronto con {name} in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>After “{step}”</source>
            <translation>Dopo «{step}»</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>{name} as it is shown</source>
            <translation>{name} com'è mostrato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/comparing.py" />
            <source>Comparing with “{step}”</source>
            <translation>Confronto con «{step}» in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>Page {name}</source>
            <translation>Pagina {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>Group {name}</source>
            <translation>Gruppo {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>{name} (added)</source>
            <translation>{name} (aggiunto)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>{name} (removed)</source>
            <translation>{name} (rimosso)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>{name} (was called {old})</source>
            <translation>{name} (si chiamava {old})</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>was called {old}</source>
            <translation>si chiamava {old}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>wire {source} → {target}</source>
            <translation>collegamento {source} → {target}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>(default)</source>
            <translation>(predefinito)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/listing.py" />
            <source>Differences</source>
            <translation>Differenze</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/side.py" />
            <source>{name} is not in this version.</source>
            <translation>{name} non c'è in questa versione.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>Compare: {old} with {new}</source>
            <translation>Confronto: {old} con {new}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>Page or group</source>
            <translation>Pagina o gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>{name} (the same)</source>
            <translation>{name} (uguale)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>The two mean the same. What may differ is where things are drawn.</source>
            <translation>Le due versioni hanno lo stesso significato. Può cambiare solo dove stanno le cose nel disegno.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>Difference before</source>
            <translation>Differenza precedente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>Next difference</source>
            <translation>Differenza successiva</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>Show all of it</source>
            <translation>Mostra tutto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/comparing/window.py" />
            <source>{count} differences</source>
            <translation>
                <numerusform>{count} differenza</numerusform>
                <numerusform>{count} differenze</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/window.py" />
            <source>one difference</source>
            <translation>una differenza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>New page</source>
            <translation>Nuova pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Add page {name}</source>
            <translation>Aggiungi la pagina {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Duplicate page {name}</source>
            <translation>Duplica la pagina {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Delete page {name}</source>
            <translation>Elimina la pagina {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Delete group {name}</source>
            <translation>Elimina il gruppo {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Rename {old} to {new}</source>
            <translation>Rinomina {old} in {new}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Duplicate, sharing the weights</source>
            <translation>Duplica, condividendo i pesi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Blocks of one name on two pages have the same weights; rename a block to give it its own</source>
            <translation>I blocchi che hanno lo stesso nome su due pagine hanno gli stessi pesi; rinomina un blocco per dargliene di suoi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Edit the definition</source>
            <translation>Modifica la definizione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Rename …</source>
            <translation>Rinomina …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Save to a file …</source>
            <translation>Salva in un file …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>It is used on {places}</source>
            <translation>È usato su {places}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>You are here; Escape leaves the group</source>
            <translation>Sei qui; con Esc esci dal gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Look at {name}</source>
            <translation>Guarda {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Delete a frame</source>
            <translation>Elimina un riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Delete and heal {name}</source>
            <translation>Elimina e ricuci {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/editing.py" />
            <source>Delete and heal {count} blocks</source>
            <translation>
                <numerusform>Elimina e ricuci {count} blocco</numerusform>
                <numerusform>Elimina e ricuci {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Nudge {name}</source>
            <translation>Sposta di poco {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/editing.py" />
            <source>Nudge {count} blocks</source>
            <translation>
                <numerusform>Sposta di poco {count} blocco</numerusform>
                <numerusform>Sposta di poco {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Group one block</source>
            <translation>Raggruppa un blocco</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/editing.py" />
            <source>Group {count} blocks</source>
            <translation>
                <numerusform>Raggruppa {count} blocco</numerusform>
                <numerusform>Raggruppa {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Unpack {name}</source>
            <translation>Scomponi {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Delete {name}</source>
            <translation>Elimina {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/editing.py" />
            <source>Delete {count} blocks</source>
            <translation>
                <numerusform>Elimina {count} blocco</numerusform>
                <numerusform>Elimina {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>Wrote {path}</source>
            <translation>Scritto {path}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>Drawing {name}</source>
            <translation>Disegno di {name} in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>An export is going on.</source>
            <translation>Un'esportazione è in corso.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>The export was cancelled.</source>
            <translation>L'esportazione è stata annullata.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>Exporting {name}</source>
            <translation>Esportazione di {name} in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>Wrote {file}, with the trained weights; largest difference from PyTorch {difference}</source>
            <translation>Scritto {file}, con i pesi addestrati; differenza massima da PyTorch {difference}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>Wrote {file}, untrained; largest difference from PyTorch {difference}</source>
            <translation>Scritto {file}, non addestrato; differenza massima da PyTorch {difference}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exporting.py" />
            <source>the export ended without a word.</source>
            <translation>l'esportazione è finita senza dire nulla.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Opening {name}</source>
            <translation>Apertura di {name} in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Save as</source>
            <translation>Salva con nome</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Save a copy</source>
            <translation>Salva una copia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>{name} copy</source>
            <translation>Copia di {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Revert to saved</source>
            <translation>Ripristina la versione salvata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Save the changes to {name}?</source>
            <translation>Salvare le modifiche a {name}?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Otherwise they are lost.</source>
            <translation>Altrimenti vanno perse.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Wrote a copy to {path}</source>
            <translation>Copia scritta in {path}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>this document is in no file yet.</source>
            <translation>questo documento non è ancora in nessun file.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Save it first.</source>
            <translation>Prima salvalo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Saving writes over that change.</source>
            <translation>Salvando si sovrascrive quella modifica.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Write over it</source>
            <translation>Sovrascrivi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Diagrad documents ({pattern});;All files ({all})</source>
            <translation>Documenti Diagrad ({pattern});;Tutti i file ({all})</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>&amp;Go to a bookmark</source>
            <translation>&amp;Vai a un segnalibro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>Set a bookmark</source>
            <translation>Imposta un segnalibro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>A name for what is looked at:</source>
            <translation>Un nome per ciò che si vede:</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>Bookmark {name}</source>
            <translation>Segnalibro {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>Remove a bookmark</source>
            <translation>Rimuovi un segnalibro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>The bookmark to remove:</source>
            <translation>Il segnalibro da rimuovere:</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>Remove bookmark {name}</source>
            <translation>Rimuovi il segnalibro {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>Go to bookmark {name}</source>
            <translation>Vai al segnalibro {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/bookmarks.py" />
            <source>Bookmark {number}</source>
            <translation>Segnalibro {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>Find in the diagram</source>
            <translation>Trova nel diagramma</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>What was found</source>
            <translation>Che cosa si è trovato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>Find</source>
            <translation>Trova</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>Find in all pages and groups</source>
            <translation>Trova in tutte le pagine e in tutti i gruppi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>Previous (Shift+Enter)</source>
            <translation>Precedente (Shift+Invio)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>Next (Enter)</source>
            <translation>Successivo (Invio)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/comparing/window.py" />
            <source>{number} of {count}</source>
            <translation>
                <numerusform>{number} di {count}</numerusform>
                <numerusform>{number} di {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/finding/find.py" />
            <source>{count} found</source>
            <translation>
                <numerusform>{count} trovato</numerusform>
                <numerusform>{count} trovati</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/model.py" />
            <source>{name}, on {page}</source>
            <translation>{name}, su {page}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/model.py" />
            <source>{step} (shown)</source>
            <translation>{step} (mostrato)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/model.py" />
            <source>{step} (taken back)</source>
            <translation>{step} (annullato)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/panel.py" />
            <source>Go there</source>
            <translation>Vai lì</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/panel.py" />
            <source>Compare with this step</source>
            <translation>Confronta con questo passo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Keep a version under a name, to come back to it or to compare with it at any time.</source>
            <translation>Conserva una versione sotto un nome, per tornarci o per confrontarla in ogni momento.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Keep this version …</source>
            <translation>Conserva questa versione …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>{name}, kept {when}</source>
            <translation>{name}, conservata {when}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>A name for the document as it is now:</source>
            <translation>Un nome per il documento com'è ora:</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Keep this version</source>
            <translation>Conserva questa versione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Save the document first?</source>
            <translation>Salvare prima il documento?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Its versions are kept beside its file.</source>
            <translation>Le sue versioni sono conservate accanto al suo file.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Kept as {path}</source>
            <translation>Conservata come {path}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Restore {name}</source>
            <translation>Ripristina {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Delete the version {name}?</source>
            <translation>Eliminare la versione {name}?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Kept versions</source>
            <translation>Versioni conservate</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>This cannot be undone.</source>
            <translation>Non si può annullare.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Compare with the present</source>
            <translation>Confronta con lo stato attuale</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Restore</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Open in a new window</source>
            <translation>Apri in una nuova finestra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/versions.py" />
            <source>Delete …</source>
            <translation>Elimina …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>What the trained document is to reach; verifying it trains and looks.</source>
            <translation>Che cosa deve raggiungere il documento addestrato; la verifica addestra e controlla.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>quantity</source>
            <translation>grandezza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>of the last stage</source>
            <translation>dell'ultima tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>Remove a claim</source>
            <translation>Rimuovi un traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>Move a claim</source>
            <translation>Sposta un traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>Set the {part} of a claim</source>
            <translation>Imposta {part} di un traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/document.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/document.py" />
            <source>What it shows, in a sentence</source>
            <translation>Che cosa mostra, in una frase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/document.py" />
            <source>Sentence</source>
            <translation>Frase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/document.py" />
            <source>Describe the document</source>
            <translation>Descrivi il documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/editors.py" />
            <source>Slider of {setting}</source>
            <translation>Cursore di {setting}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/editors.py" />
            <source>Usual shapes</source>
            <translation>Forme consuete</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/editors.py" />
            <source>Choose a folder</source>
            <translation>Scegli una cartella</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/editors.py" />
            <source>Choose a file</source>
            <translation>Scegli un file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>The data could not be loaded: {error}</source>
            <translation>Non è stato possibile caricare i dati: {error}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>The examples come of acting, each with {fields}.</source>
            <translation>Gli esempi nascono agendo, ciascuno con {fields}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>to train on</source>
            <translation>per l'addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>to validate</source>
            <translation>per la validazione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>to test</source>
            <translation>per il test</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>{count} classes</source>
            <translation>
                <numerusform>{count} classe</numerusform>
                <numerusform>{count} classi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>a number</source>
            <translation>un numero</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>yes or no</source>
            <translation>sì o no</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/examples.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>What it does, in a sentence</source>
            <translation>Che cosa fa, in una frase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>A loop: its inside runs once for each step.</source>
            <translation>Un ciclo: l'interno viene eseguito una volta per ogni passo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>A group</source>
            <translation>Un gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>Settings of its own</source>
            <translation>Impostazioni proprie</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>One a line with its default. The blocks inside use them: =4*width</source>
            <translation>Una per riga con il suo valore predefinito. I blocchi all'interno le usano: =4*width</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>Describe the group {name}</source>
            <translation>Descrivi il gruppo {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>One a line. Settings use them when they begin with =, as in =4*d_model</source>
            <translation>Una per riga. Le impostazioni le usano quando cominciano con =, come in =4*d_model</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>Set the constants</source>
            <translation>Imposta le costanti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>'{line}' names no value.</source>
            <translation>«{line}» non dà un nome a un valore.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>Write one a line, such as width = 64.</source>
            <translation>Scrivine una per riga, per esempio width = 64.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/help.py" />
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/help.py" />
            <source>More help</source>
            <translation>Altro aiuto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/help.py" />
            <source>All of the help page (F1)</source>
            <translation>Tutta la pagina di aiuto (F1)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>Weights inside</source>
            <translation>Pesi all'interno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>Use the weights of another instance of the group: both learn the same.</source>
            <translation>Usa i pesi di un'altra istanza del gruppo: imparano le stesse cose.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>Weights inside, shown as ports where ticked</source>
            <translation>Pesi all'interno, mostrati come porte dove c'è il segno di spunta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>A ticked weight is a port of the block, to feed it by a wire or to read it.</source>
            <translation>Un peso con il segno di spunta è una porta del blocco, per alimentarlo con un collegamento o per leggerlo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>its own</source>
            <translation>suoi propri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>Share the weights of {block}</source>
            <translation>Condividi i pesi di {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/names.py" />
            <source>Choose from those there are</source>
            <translation>Scegli fra quelli che ci sono</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/names.py" />
            <source>{field}: choose from those there are</source>
            <translation>{field}: scegli fra quelli che ci sono</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/node.py" />
            <source>Set {setting} of {block}</source>
            <translation>Imposta {setting} di {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/node.py" />
            <source>Label {block}</source>
            <translation>Etichetta {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/node.py" />
            <source>Rename {block}</source>
            <translation>Rinomina {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/node.py" />
            <source>This block is not known here; it is kept as it is.</source>
            <translation>Questo blocco qui non è noto; viene conservato com'è.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/outputs.py" />
            <source>Outputs</source>
            <translation>Uscite</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/outputs.py" />
            <source>name this value</source>
            <translation>nome del valore</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/outputs.py" />
            <source>Name of output {port}</source>
            <translation>Nome dell'uscita {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/outputs.py" />
            <source>Name an output of {block}</source>
            <translation>Dai un nome a un'uscita di {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>cost</source>
            <translation>costo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>optimizer</source>
            <translation>ottimizzatore</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>schedule</source>
            <translation>andamento del tasso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>Constant rate</source>
            <translation>Tasso costante</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>Blocks, groups or weights such as fc1.weight; * for all.</source>
            <translation>Blocchi, gruppi o pesi come fc1.weight; * per tutti.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>Assignments carried out after each step; * for all of the page.</source>
            <translation>Assegnazioni eseguite dopo ogni passo; * per tutte quelle della pagina.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>goal</source>
            <translation>scopo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>of</source>
            <translation>di</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>change</source>
            <translation>cambia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>then assign</source>
            <translation>poi assegna</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>{number}: assign {names}</source>
            <translation>{number}: assegna {names}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>The page that says what to do, where the examples come of acting.</source>
            <translation>La pagina che dice che cosa fare, dove gli esempi nascono agendo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>policy</source>
            <translation>politica</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>page</source>
            <translation>pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Phases of the stage</source>
            <translation>Fasi della tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>All of the training</source>
            <translation>Tutto l'addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Add a training plan</source>
            <translation>Aggiungi un piano di addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Remove a stage</source>
            <translation>Rimuovi una tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Move a stage</source>
            <translation>Sposta una tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Remove a phase</source>
            <translation>Rimuovi una fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Move a phase</source>
            <translation>Sposta una fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Set the {part} of the training</source>
            <translation>Imposta {part} dell'addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>Reset {setting}</source>
            <translation>Ripristina {setting}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>Back to the default</source>
            <translation>Torna al valore predefinito</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>Compute it, as in =4*width (or press = in the field)</source>
            <translation>Calcolalo, come in =4*width (o premi = nel campo)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>Compute {setting}</source>
            <translation>Calcola {setting}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/editors.py" />
            <source>none</source>
            <translation>nessuno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>Default: {value}.</source>
            <translation>Predefinito: {value}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>From {low} to {high}.</source>
            <translation>Da {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>At least {low}.</source>
            <translation>Almeno {low}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>Greater than {low}.</source>
            <translation>Maggiore di {low}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/row.py" />
            <source>At most {high}.</source>
            <translation>Al massimo {high}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/samples.py" />
            <source>The samples are being loaded</source>
            <translation>I campioni si stanno caricando</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/samples.py" />
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/samples.py" />
            <source>Show the next samples</source>
            <translation>Mostra i campioni successivi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/several.py" />
            <source>{count} blocks</source>
            <translation>
                <numerusform>{count} blocco</numerusform>
                <numerusform>{count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/several.py" />
            <source>Settings of all of them</source>
            <translation>Impostazioni di tutti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/several.py" />
            <source>They have no setting in common.</source>
            <translation>Non hanno impostazioni in comune.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/several.py" />
            <source>Set {setting} of {count} blocks</source>
            <translation>
                <numerusform>Imposta {setting} di {count} blocco</numerusform>
                <numerusform>Imposta {setting} di {count} blocchi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>{count} examples of {what}</source>
            <translation>
                <numerusform>{count} esempio di {what}</numerusform>
                <numerusform>{count} esempi di {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>1 channel</source>
            <translation>1 canale</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>{count} channels</source>
            <translation>
                <numerusform>{count} canale</numerusform>
                <numerusform>{count} canali</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>{channels}, {height} high, {width} wide</source>
            <translation>{channels}, altezza {height}, larghezza {width}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>{count} steps of {what}</source>
            <translation>
                <numerusform>{count} passo di {what}</numerusform>
                <numerusform>{count} passi di {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>one number</source>
            <translation>un numero</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>{product} = {count} numbers</source>
            <translation>
                <numerusform>{product} = {count} numero</numerusform>
                <numerusform>{product} = {count} numeri</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Data source</source>
            <translation>Sorgente di dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>There is no data source '{kind}'.</source>
            <translation>Non esiste la sorgente di dati «{kind}».</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Splits, scaling and batches</source>
            <translation>Suddivisioni, scala e batch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Data: {source}</source>
            <translation>Dati: {source}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>No data</source>
            <translation>Nessun dato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Set {setting} of the data</source>
            <translation>Imposta {setting} dei dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Parts</source>
            <translation>Parti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Add a part to the data</source>
            <translation>Aggiungi una parte ai dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Remove a part of the data</source>
            <translation>Rimuovi una parte dei dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>A part needs a name of its own, of letters, digits and _.</source>
            <translation>Una parte ha bisogno di un nome tutto suo, fatto di lettere, cifre e _.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Rename a part of the data</source>
            <translation>Rinomina una parte dei dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Samples</source>
            <translation>Campioni</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping.py" />
            <source>stop early on</source>
            <translation>arresto anticipato su</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/strip.py" />
            <source>Samples of the data</source>
            <translation>Campioni dei dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/strip.py" />
            <source>Examples {first} to {last}.</source>
            <translation>Esempi da {first} a {last}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>weights of</source>
            <translation>pesi di</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weight_files.py" />
            <source>Weights from files</source>
            <translation>Pesi da file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weight_files.py" />
            <source>all</source>
            <translation>tutto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weight_files.py" />
            <source>Take weights from a file no longer</source>
            <translation>Non prendere più pesi da un file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weight_files.py" />
            <source>Take weights from a file</source>
            <translation>Prendi pesi da un file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Weights</source>
            <translation>Pesi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/inner_weights.py" />
            <source>{count} numbers in all</source>
            <translation>
                <numerusform>{count} numero in tutto</numerusform>
                <numerusform>{count} numeri in tutto</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>frozen</source>
            <translation>congelato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>A frozen weight keeps the value it starts with.</source>
            <translation>Un peso congelato mantiene il valore con cui comincia.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>port</source>
            <translation>porta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Show it as a port of the block, to feed it by a wire or to read it.</source>
            <translation>Mostralo come porta del blocco, per alimentarlo con un collegamento o per leggerlo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>{weight} shared with</source>
            <translation>{weight} condiviso con</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Use another block's weight of the same shape: both then learn one and the same.</source>
            <translation>Usa il peso di un altro blocco con la stessa forma: diventano un peso solo e imparano insieme.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Usual: {initialiser}</source>
            <translation>Consueto: {initialiser}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>starts as</source>
            <translation>comincia come</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>kept</source>
            <translation>vincolo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>free</source>
            <translation>libero</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>shared with</source>
            <translation>condiviso con</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>shape not known yet</source>
            <translation>forma non ancora nota</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>{count} numbers</source>
            <translation>
                <numerusform>{count} numero</numerusform>
                <numerusform>{count} numeri</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping.py" />
            <source>nothing</source>
            <translation>niente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Freeze {weight}</source>
            <translation>Congela {weight}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Let {weight} learn</source>
            <translation>Lascia imparare {weight}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Initialise {weight}</source>
            <translation>Inizializza {weight}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Constrain {weight}</source>
            <translation>Vincola {weight}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Share {weight}</source>
            <translation>Condividi {weight}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weights.py" />
            <source>Share {weight} no longer</source>
            <translation>Non condividere più {weight}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>Groups of the file</source>
            <translation>Gruppi del file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>Tick the groups to add. Those that they use come along.</source>
            <translation>Spunta i gruppi da aggiungere. Quelli che usano vengono con loro.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>already in the document</source>
            <translation>già nel documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>, with {names}</source>
            <translation>, con {names}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>another {name} is there: added as {new}</source>
            <translation>c'è un altro {name}: aggiunto come {new}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>The document keeps its own constants, which the file has otherwise: {values}</source>
            <translation>Il documento tiene le proprie costanti, che nel file sono diverse: {values}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>Add groups from a recent file</source>
            <translation>Aggiungi gruppi da un file recente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>Save the group to a file</source>
            <translation>Salva il gruppo in un file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>Add groups from a file</source>
            <translation>Aggiungi gruppi da un file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>there is no group in this document.</source>
            <translation>in questo documento non c'è nessun gruppo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>Choose another name: the document would be lost.</source>
            <translation>Scegli un altro nome: il documento andrebbe perso.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>this is the file of the document itself.</source>
            <translation>questo è il file del documento stesso.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>Wrote {names} to {path}</source>
            <translation>Scritto {names} in {path}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>Add groups from {name}</source>
            <translation>Aggiungi gruppi da {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>Added {names}: they are in the palette, under Groups</source>
            <translation>Aggiunto {names}: sono nell'elenco dei blocchi, sotto Gruppi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/libraries.py" />
            <source>The document has these groups already</source>
            <translation>Il documento ha già questi gruppi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>Progress of the training</source>
            <translation>Avanzamento dell'addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>log</source>
            <translation>log</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>Show the cost on a logarithmic scale</source>
            <translation>Mostra il costo in scala logaritmica</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>Starting: loading PyTorch in its own process …</source>
            <translation>Avvio: PyTorch si sta caricando in un processo suo …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>at most {threshold}</source>
            <translation>al massimo {threshold}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>at least {threshold}</source>
            <translation>almeno {threshold}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>{found}: {bound} is reached</source>
            <translation>{found}: {bound}, raggiunto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>{found}: {bound} is not reached</source>
            <translation>{found}: {bound}, non raggiunto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>epoch {epoch}</source>
            <translation>epoca {epoch}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>step {step}</source>
            <translation>passo {step}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>{rate} steps/s</source>
            <translation>{rate} passi/s</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>{done} of {whole}</source>
            <translation>{done} di {whole}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>without {name}, which has problems</source>
            <translation>senza {name}, che ha problemi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/live/sentences.py" />
            <source>without {names} and {count} more, which have problems</source>
            <translation>
                <numerusform>senza {names} e {count} altro, che hanno problemi</numerusform>
                <numerusform>senza {names} e altri {count}, che hanno problemi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>without {names} and {last}, which have problems</source>
            <translation>senza {names} e {last}, che hanno problemi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>1 thread</source>
            <translation>1 thread</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/live/sentences.py" />
            <source>{count} threads</source>
            <translation>
                <numerusform>{count} thread</numerusform>
                <numerusform>{count} thread</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>Training {weights} weights on {device}, {threads}</source>
            <translation>Addestramento di {weights} pesi su {device}, {threads}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>Paused after step {step}</source>
            <translation>In pausa dopo il passo {step}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>Stopped after step {step}</source>
            <translation>Fermato dopo il passo {step}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>Finished: {steps} steps in {seconds} s</source>
            <translation>Finito: {steps} passi in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/legend.py" />
            <source>Close the legend</source>
            <translation>Chiudi la legenda</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/legend.py" />
            <source>Legend</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/minimap.py" />
            <source>Minimap</source>
            <translation>Minimappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/minimap.py" />
            <source>Click or drag to look elsewhere; the wheel zooms</source>
            <translation>Fai clic o trascina per guardare altrove; la rotella ingrandisce</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>New block of your own</source>
            <translation>Nuovo blocco proprio</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>Its name, one word such as LowRankLinear:</source>
            <translation>Il suo nome, una parola come LowRankLinear:</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>Take one word of letters and digits, such as LowRankLinear.</source>
            <translation>Usa una sola parola di lettere e cifre, come LowRankLinear.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>a block cannot be called “{name}”.</source>
            <translation>un blocco non si può chiamare «{name}».</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>there is a block {name} already.</source>
            <translation>c'è già un blocco {name}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>is there already.</source>
            <translation>c'è già.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>Take another name.</source>
            <translation>Scegli un altro nome.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>Your own blocks were read again.</source>
            <translation>I tuoi blocchi sono stati letti di nuovo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>{file} cannot be used: {message} {hint}</source>
            <translation>{file} non si può usare: {message} {hint}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/own_blocks.py" />
            <source>The same goes for {count} more of your files.</source>
            <translation>
                <numerusform>Lo stesso vale per {count} altro dei tuoi file.</numerusform>
                <numerusform>Lo stesso vale per altri {count} dei tuoi file.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>Open the file</source>
            <translation>Apri il file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>Let {variable} list a folder, or unset it.</source>
            <translation>Fai sì che {variable} elenchi una cartella, o cancellala.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>there is no folder for blocks of your own.</source>
            <translation>non c'è una cartella per i blocchi propri.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/own_blocks.py" />
            <source>cannot be made: {reason}.</source>
            <translation>non si può creare: {reason}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/palette/panel.py" />
            <source>Search blocks</source>
            <translation>Cerca blocchi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/panels.py" />
            <source>Problems ({count})</source>
            <translation>
                <numerusform>Problemi ({count})</numerusform>
                <numerusform>Problemi ({count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/problems/menu.py" />
            <source>No quick fix is known</source>
            <translation>Nessuna correzione rapida è nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/problems/panel.py" />
            <source>Nothing is wrong with this drawing.</source>
            <translation>In questo disegno non c'è niente di sbagliato.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/problems/panel.py" />
            <source>Errors ({count})</source>
            <translation>
                <numerusform>Errori ({count})</numerusform>
                <numerusform>Errori ({count})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/problems/panel.py" />
            <source>Warnings ({count})</source>
            <translation>
                <numerusform>Avvisi ({count})</numerusform>
                <numerusform>Avvisi ({count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/problems/panel.py" />
            <source>Click to go to the block</source>
            <translation>Fai clic per andare al blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/problems/rows.py" />
            <source>Fix: {title}</source>
            <translation>Correggi: {title}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/keeping.py" />
            <source>Diagrad was closed unexpectedly. Unsaved work can be recovered.</source>
            <translation>Diagrad si è chiuso in modo inatteso. Il lavoro non salvato si può recuperare.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/keeping.py" />
            <source>Show it</source>
            <translation>Mostralo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/keeping.py" />
            <source>Unsaved work cannot be kept in case of a crash: {reason}</source>
            <translation>Il lavoro non salvato non può essere conservato in caso di guasto: {reason}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/keeping.py" />
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/notice.py" />
            <source>Hide</source>
            <translation>Nascondi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Reload</source>
            <translation>Ricarica</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/outside.py" />
            <source>Keep mine</source>
            <translation>Tieni la mia versione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/outside.py" />
            <source>Compare</source>
            <translation>Confronta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>{name} was changed on disk by another program.</source>
            <translation>{name} è stato cambiato su disco da un altro programma.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/outside.py" />
            <source>{name} was deleted or moved. What you see is not lost: save it to keep it.</source>
            <translation>{name} è stato eliminato o spostato. Ciò che vedi non è perso: salvalo per conservarlo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/outside.py" />
            <source>Save it there again</source>
            <translation>Salvalo di nuovo lì</translation>
        </message>
        <message>
            <location filename="../../studio/ui/saving/outside.py" />
            <source>Save as …</source>
            <translation>Salva con nome …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/card.py" />
            <source>Open {title}</source>
            <translation>Apri {title}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/card.py" />
            <source>Open and train</source>
            <translation>Apri e addestra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/card.py" />
            <source>{what} and train</source>
            <translation>{what} e addestra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/moments.py" />
            <source>just now</source>
            <translation>proprio ora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/start/moments.py" />
            <source>{count} min ago</source>
            <translation>
                <numerusform>{count} min fa</numerusform>
                <numerusform>{count} min fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/start/moments.py" />
            <source>{count} h ago</source>
            <translation>
                <numerusform>{count} h fa</numerusform>
                <numerusform>{count} h fa</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>Opened last</source>
            <translation>Aperti di recente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>No example speaks of that.</source>
            <translation>Nessun esempio ne parla.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>Examples</source>
            <translation>Esempi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>Draw a network, see it checked as you draw, and watch it learn.</source>
            <translation>Disegna una rete, vedila controllata mentre la disegni e guardala imparare.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>Open …</source>
            <translation>Apri …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>New document</source>
            <translation>Nuovo documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/page.py" />
            <source>Search the examples</source>
            <translation>Cerca fra gli esempi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recent_menu.py" />
            <source>Open &amp;recent</source>
            <translation>A&amp;pri recenti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recent_menu.py" />
            <source>&amp;Clear the list</source>
            <translation>&amp;Svuota l'elenco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recovered.py" />
            <source>Diagrad was closed unexpectedly. One document can be recovered.</source>
            <translation>Diagrad si è chiuso in modo inatteso. Si può recuperare un documento.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/start/recovered.py" />
            <source>Diagrad was closed unexpectedly. {count} documents can be recovered.</source>
            <translation>
                <numerusform>Diagrad si è chiuso in modo inatteso. Si può recuperare {count} documento.</numerusform>
                <numerusform>Diagrad si è chiuso in modo inatteso. Si possono recuperare {count} documenti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recovered.py" />
            <source>never saved</source>
            <translation>mai salvato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recovered.py" />
            <source>Open the recovered {title}</source>
            <translation>Apri il documento recuperato {title}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recovered.py" />
            <source>Discard</source>
            <translation>Scarta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start/recovered.py" />
            <source>Discard the recovered {title}</source>
            <translation>Scarta il documento recuperato {title}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/status.py" />
            <source>1 error</source>
            <translation>1 errore</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/status.py" />
            <source>{count} errors</source>
            <translation>
                <numerusform>{count} errore</numerusform>
                <numerusform>{count} errori</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/status.py" />
            <source>1 warning</source>
            <translation>1 avviso</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/status.py" />
            <source>{count} warnings</source>
            <translation>
                <numerusform>{count} avviso</numerusform>
                <numerusform>{count} avvisi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/status.py" />
            <source>No problems</source>
            <translation>Nessun problema</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tabs.py" />
            <source>Pages and groups</source>
            <translation>Pagine e gruppi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tabs.py" />
            <source>Name of the page or group</source>
            <translation>Nome della pagina o del gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/folding.py" />
            <source>Show {name} open</source>
            <translation>Mostra {name} aperto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/folding.py" />
            <source>Unfold {name}</source>
            <translation>Srotola {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/folding.py" />
            <source>Close {name}</source>
            <translation>Chiudi {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/menus.py" />
            <source>What can be done here</source>
            <translation>Che cosa si può fare qui</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Title {name}</source>
            <translation>Intitola {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Name the value of {port}</source>
            <translation>Dai un nome al valore di {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Name of the value</source>
            <translation>Nome del valore</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/document.py" />
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Note, in Markdown</source>
            <translation>Nota, in Markdown</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Rename {name}</source>
            <translation>Rinomina {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Title a frame</source>
            <translation>Intitola un riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/editing.py" />
            <source>Delete a note</source>
            <translation>Elimina una nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/naming.py" />
            <source>Write a note</source>
            <translation>Scrivi una nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/sketching.py" />
            <source>New note</source>
            <translation>Nuova nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/sketching.py" />
            <source>Add a note</source>
            <translation>Aggiungi una nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/sketching.py" />
            <source>Add a frame</source>
            <translation>Aggiungi un riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/sketching.py" />
            <source>Frame</source>
            <translation>Riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/tools/sketching.py" />
            <source>Colour a frame</source>
            <translation>Colora un riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/translating.py" />
            <source>The language changes when Diagrad is started again.</source>
            <translation>La lingua cambia quando Diagrad viene riavviato.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/translating.py" />
            <source>A training that goes on would end.</source>
            <translation>Un addestramento in corso finirebbe.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/translating.py" />
            <source>Start again now</source>
            <translation>Riavvia ora</translation>
        </message>
        <message>
            <location filename="../../studio/ui/translating.py" />
            <source>Later</source>
            <translation>Più tardi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>Nothing that is seen fits here. A adds a block.</source>
            <translation>Niente di ciò che si vede va bene qui. A aggiunge un blocco.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>One port fits.</source>
            <translation>Una porta va bene.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>{count} ports fit.</source>
            <translation>
                <numerusform>{count} porta va bene.</numerusform>
                <numerusform>{count} porte vanno bene.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>There is no wire to take off here.</source>
            <translation>Qui non c'è un collegamento da staccare.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/gestures/wire.py" />
            <source>Disconnect {port}</source>
            <translation>Scollega {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>Not connected.</source>
            <translation>Non collegato.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>{block}, output {port}</source>
            <translation>{block}, uscita {port}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/connecting.py" />
            <source>{block}, input {port}</source>
            <translation>{block}, ingresso {port}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/walking/voice.py" />
            <source>{count} blocks selected</source>
            <translation>
                <numerusform>{count} blocco selezionato</numerusform>
                <numerusform>{count} blocchi selezionati</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/voice.py" />
            <source>Wire from {source} to {target}</source>
            <translation>Collegamento da {source} a {target}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/voice.py" />
            <source>{page}, 1 block</source>
            <translation>{page}, 1 blocco</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/walking/voice.py" />
            <source>{page}, {count} blocks</source>
            <translation>
                <numerusform>{page}, {count} blocco</numerusform>
                <numerusform>{page}, {count} blocchi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/voice.py" />
            <source>Taken back: {edit}</source>
            <translation>Annullato: {edit}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/voice.py" />
            <source>Done: {edit}</source>
            <translation>Fatto: {edit}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/walking.py" />
            <source>Nothing lies that way.</source>
            <translation>Da quella parte non c'è niente.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{title} {name}</source>
            <translation>{title} {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>1 input</source>
            <translation>1 ingresso</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/walking/words.py" />
            <source>{count} inputs</source>
            <translation>
                <numerusform>{count} ingresso</numerusform>
                <numerusform>{count} ingressi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>out {types}</source>
            <translation>esce {types}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{title}, {name}</source>
            <translation>{title}, {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>In: {ports}</source>
            <translation>Ingressi: {ports}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>Out: {ports}</source>
            <translation>Uscite: {ports}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>One problem: {problem}</source>
            <translation>Un problema: {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../studio/ui/walking/words.py" />
            <source>{count} problems: {problem}</source>
            <translation>
                <numerusform>{count} problema: {problem}</numerusform>
                <numerusform>{count} problemi: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{port}, not connected</source>
            <translation>{port}, non collegato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{port} from {block}</source>
            <translation>{port} da {block}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{output}, not connected</source>
            <translation>{output}, non collegata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{output}, to {blocks}</source>
            <translation>{output}, a {blocks}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/walking/words.py" />
            <source>{what}, {type}</source>
            <translation>{what}, {type}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/files.py" />
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Nuovo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Start an empty document</source>
            <translation>Comincia un documento vuoto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Open …</source>
            <translation>&amp;Apri …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Open a document</source>
            <translation>Apri un documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>New &amp;window</source>
            <translation>Nuova &amp;finestra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Open another window, beside this one</source>
            <translation>Apri un'altra finestra, accanto a questa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Salva</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Save the document</source>
            <translation>Salva il documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Save &amp;as …</source>
            <translation>Salva &amp;con nome …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Save a cop&amp;y …</source>
            <translation>Salva una c&amp;opia …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Write a copy under another name, and go on with this document</source>
            <translation>Scrivi una copia con un altro nome e continua con questo documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Revert to saved</source>
            <translation>&amp;Ripristina la versione salvata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Go back to what the file holds; this can be undone</source>
            <translation>Torna a ciò che contiene il file; si può annullare</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Keep this version …</source>
            <translation>Conserva &amp;questa versione …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Keep the document as it is now under a name, beside its file; the History panel lists what was kept</source>
            <translation>Conserva il documento com'è ora sotto un nome, accanto al suo file; il pannello Cronologia elenca ciò che è stato conservato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Compare with sa&amp;ved</source>
            <translation>Confronta con la versione sal&amp;vata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show what was changed since the document was saved</source>
            <translation>Mostra che cosa è cambiato da quando il documento è stato salvato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Co&amp;mpare with …</source>
            <translation>Confron&amp;ta con …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show how the document differs from another one, side by side</source>
            <translation>Mostra in che cosa il documento differisce da un altro, fianco a fianco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Export a &amp;picture …</source>
            <translation>Esporta un'&amp;immagine …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Draw what is looked at as SVG, PNG or PDF</source>
            <translation>Disegna ciò che si vede come SVG, PNG o PDF</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Export &amp;ONNX …</source>
            <translation>Esporta in ONN&amp;X …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Write the page as ONNX, with the weights trained last, and compare it with PyTorch</source>
            <translation>Scrivi la pagina in ONNX, con i pesi dell'ultimo addestramento, e confrontala con PyTorch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Close</source>
            <translation>Chiu&amp;di</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Close the document and show the examples</source>
            <translation>Chiudi il documento e mostra gli esempi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annulla</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Ripeti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;Taglia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Put the selected blocks on the clipboard, as text</source>
            <translation>Metti i blocchi selezionati negli appunti, come testo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Incolla</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Place the blocks of the clipboard at the mouse</source>
            <translation>Metti i blocchi degli appunti dove sta il mouse</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Dupl&amp;icate</source>
            <translation>&amp;Duplica</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Copy the selected blocks beside them, fed by what feeds them</source>
            <translation>Copia lì accanto i blocchi selezionati, con gli stessi ingressi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Elimina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Delete and &amp;heal</source>
            <translation>Elimina e ric&amp;uci</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Delete the selected blocks and connect what fed them with what they fed</source>
            <translation>Elimina i blocchi selezionati e collega ciò che li alimentava a ciò che alimentavano</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Group the selection</source>
            <translation>Ra&amp;ggruppa la selezione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Make a block of the selected blocks, which can be used many times</source>
            <translation>Fai dei blocchi selezionati un blocco, che si può usare molte volte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>U&amp;npack the group</source>
            <translation>&amp;Scomponi il gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Put the blocks of the group in its place</source>
            <translation>Metti i blocchi del gruppo al suo posto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Save the group to a &amp;file …</source>
            <translation>Salva il gruppo in un &amp;file …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Save the selected group, or the one looked at, with those it uses, for other documents</source>
            <translation>Salva il gruppo selezionato, o quello che si vede, con quelli che usa, per altri documenti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Add groups from a file …</source>
            <translation>&amp;Aggiungi gruppi da un file …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Gro&amp;ups</source>
            <translation>Gruppi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Put groups of another file into this document</source>
            <translation>Metti in questo documento i gruppi di un altro file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select &amp;all</source>
            <translation>Se&amp;leziona tutto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select n&amp;one</source>
            <translation>Deselezi&amp;ona tutto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Rena&amp;me …</source>
            <translation>Rino&amp;mina …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Give the selected block a title or another name, where it stands</source>
            <translation>Dai al blocco selezionato un titolo o un altro nome, lì dove sta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Add a &amp;note</source>
            <translation>Aggiungi una &amp;nota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Write on the canvas, in Markdown</source>
            <translation>Scrivi sul disegno, in Markdown</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Add a &amp;frame</source>
            <translation>Aggiungi un ri&amp;quadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Draw a titled frame around the selected blocks</source>
            <translation>Disegna un riquadro con un titolo attorno ai blocchi selezionati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Another colour for the frame</source>
            <translation>Un altro colore per il riquadro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;New page</source>
            <translation>&amp;Nuova pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>Add an empty page</source>
            <translation>Aggiungi una pagina vuota</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Rename …</source>
            <translation>&amp;Rinomina …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Give the page or group that is looked at another name</source>
            <translation>Dai un altro nome alla pagina o al gruppo che si vede</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>D&amp;uplicate page</source>
            <translation>&amp;Duplica la pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Add a page with the same blocks, which share their weights</source>
            <translation>Aggiungi una pagina con gli stessi blocchi, che condividono i pesi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Delete page</source>
            <translation>&amp;Elimina la pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Pa&amp;ge</source>
            <translation>&amp;Pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Take the page away that is looked at</source>
            <translation>Togli la pagina che si vede</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Fi&amp;x the problem …</source>
            <translation>Correggi il pro&amp;blema …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Mend what is wrong with the selected block, or the first problem that can be mended</source>
            <translation>Rimedia a ciò che è sbagliato nel blocco selezionato, o al primo problema a cui si può rimediare</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>A&amp;rrange</source>
            <translation>&amp;Disponi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Lay the page out from left to right</source>
            <translation>Disponi la pagina da sinistra a destra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Find …</source>
            <translation>Tro&amp;va …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Find blocks, notes and frames by what is written on them, in all pages and groups</source>
            <translation>Trova blocchi, note e riquadri da ciò che vi è scritto, in tutte le pagine e in tutti i gruppi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Find ne&amp;xt</source>
            <translation>Trova il successivo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Find pre&amp;vious</source>
            <translation>Trova il precedente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>A&amp;dd a block …</source>
            <translation>Aggiungi un blocco …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Type what to add: at the mouse, behind the selected block, or into the selected wire</source>
            <translation>Scrivi che cosa aggiungere: dove sta il mouse, dietro il blocco selezionato o dentro il collegamento selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Find a &amp;block …</source>
            <translation>Cerca fra i blocc&amp;hi …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Search the palette for a block to add</source>
            <translation>Cerca nell'elenco un blocco da aggiungere</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;New block of your own …</source>
            <translation>&amp;Nuovo blocco proprio …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Begin a block of your own: a Python file that works, opened in your editor</source>
            <translation>Comincia un blocco tuo: un file Python che funziona, aperto nel tuo editor</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Open the &amp;folder of own blocks</source>
            <translation>Apri la &amp;cartella dei blocchi propri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Reload own blocks</source>
            <translation>&amp;Ricarica i blocchi propri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>O&amp;wn blocks</source>
            <translation>Blocchi propri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Read the files of your own blocks again; they are also read whenever they are saved</source>
            <translation>Leggi di nuovo i file dei tuoi blocchi; sono letti anche ogni volta che vengono salvati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Command palette …</source>
            <translation>Palette dei comandi …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Type what you want to do</source>
            <translation>Scrivi che cosa vuoi fare</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Keyboard shortcuts …</source>
            <translation>Scorciatoie da tastiera …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Modifica</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>See and change the keys of all actions</source>
            <translation>Guarda e cambia i tasti di tutte le azioni</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Straighten the wire</source>
            <translation>&amp;Raddrizza il collegamento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Take all bends of the selected wire away</source>
            <translation>Togli tutte le pieghe al collegamento selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Arrange the &amp;selection</source>
            <translation>Disponi la &amp;selezione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Lay the selected blocks out from left to right, and move no other</source>
            <translation>Disponi i blocchi selezionati da sinistra a destra, senza spostare gli altri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Align &amp;left</source>
            <translation>Allinea a &amp;sinistra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Bring the left edges of the selected blocks into line</source>
            <translation>Allinea i bordi sinistri dei blocchi selezionati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Align &amp;centres</source>
            <translation>Allinea i &amp;centri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Put the selected blocks one above the other, by their middle</source>
            <translation>Metti i blocchi selezionati uno sopra l'altro, con i centri allineati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Align &amp;right</source>
            <translation>Allinea a &amp;destra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Bring the right edges of the selected blocks into line</source>
            <translation>Allinea i bordi destri dei blocchi selezionati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Align &amp;top</source>
            <translation>Allinea in &amp;alto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Bring the upper edges of the selected blocks into line</source>
            <translation>Allinea i bordi superiori dei blocchi selezionati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Align &amp;middles</source>
            <translation>Allinea a &amp;metà altezza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Put the selected blocks side by side, by their middle</source>
            <translation>Metti i blocchi selezionati uno accanto all'altro, con i centri allineati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Align &amp;bottom</source>
            <translation>Allinea in &amp;basso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Align</source>
            <translation>&amp;Allinea</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Bring the lower edges of the selected blocks into line</source>
            <translation>Allinea i bordi inferiori dei blocchi selezionati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Distribute &amp;horizontally</source>
            <translation>Distribuisci in &amp;orizzontale</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Distribute &amp;vertically</source>
            <translation>Distribuisci in &amp;verticale</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Distribute</source>
            <translation>Distri&amp;buisci</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Make the gaps between the selected blocks equal</source>
            <translation>Rendi uguali gli spazi fra i blocchi selezionati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the &amp;left</source>
            <translation>A &amp;sinistra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the &amp;right</source>
            <translation>A &amp;destra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Up</source>
            <translation>In s&amp;u</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Down</source>
            <translation>In &amp;giù</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Move the selected blocks by a step of the grid</source>
            <translation>Sposta i blocchi selezionati di un passo della griglia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>A little to the l&amp;eft</source>
            <translation>Un poco a s&amp;inistra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>A little to the r&amp;ight</source>
            <translation>Un poco a d&amp;estra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>A little u&amp;p</source>
            <translation>Un &amp;poco in su</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>A little do&amp;wn</source>
            <translation>Un p&amp;oco in giù</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Arrange</source>
            <translation>&amp;Disponi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Nudge</source>
            <translation>S&amp;posta di poco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Move the selected blocks by one point</source>
            <translation>Sposta i blocchi selezionati di un punto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Ingrandisci</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>&amp;Riduci</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Actual size</source>
            <translation>&amp;Dimensione reale</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Fit the page</source>
            <translation>Adatta alla &amp;pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Fit the &amp;selection</source>
            <translation>Adatta alla &amp;selezione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show all that is selected</source>
            <translation>Mostra tutto ciò che è selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Only the p&amp;ath through the selection</source>
            <translation>Solo il percors&amp;o attraverso la selezione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Dim all that neither leads to the selected blocks nor comes of them</source>
            <translation>Attenua ciò che non porta ai blocchi selezionati e non ne deriva</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Back</source>
            <translation>I&amp;ndietro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Look again at where you came from</source>
            <translation>Guarda di nuovo da dove sei venuto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>For&amp;ward</source>
            <translation>&amp;Avanti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Look again at where you were before you went back</source>
            <translation>Guarda di nuovo dov'eri prima di tornare indietro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Set a bookmark …</source>
            <translation>&amp;Imposta un segnalibro …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Remember what is looked at under a name, in the document</source>
            <translation>Ricorda sotto un nome ciò che si vede, nel documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Remove a bookmark …</source>
            <translation>&amp;Rimuovi un segnalibro …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Boo&amp;kmarks</source>
            <translation>Segnali&amp;bri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Open the group</source>
            <translation>Apri il &amp;gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Look at the inside of the selected group</source>
            <translation>Guarda l'interno del gruppo selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show the group open in &amp;place</source>
            <translation>Mostra il gr&amp;uppo aperto sul posto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show the inside of the selected group where it stands</source>
            <translation>Mostra l'interno del gruppo selezionato lì dove sta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Close the group again</source>
            <translation>Ri&amp;chiudi il gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>One &amp;more step of the loop</source>
            <translation>Un passo del ciclo in più</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Unfold the selected loop over one more time step</source>
            <translation>Srotola il ciclo selezionato per un altro passo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>One step of the loop &amp;less</source>
            <translation>Un passo del ciclo in meno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To what the block &amp;feeds</source>
            <translation>A ciò che il blocco &amp;alimenta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select the block that the current one feeds, or the nearest to the right</source>
            <translation>Seleziona il blocco alimentato da quello corrente, o il più vicino a destra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To what feeds the &amp;block</source>
            <translation>A ciò c&amp;he alimenta il blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select the block that feeds the current one, or the nearest to the left</source>
            <translation>Seleziona il blocco che alimenta quello corrente, o il più vicino a sinistra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the block &amp;above</source>
            <translation>Al &amp;blocco sopra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select the block above the current one, rather one that is fed by the same</source>
            <translation>Seleziona il blocco sopra quello corrente, di preferenza uno alimentato dallo stesso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the block b&amp;elow</source>
            <translation>Al blocc&amp;o sotto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select the block below the current one, rather one that is fed by the same</source>
            <translation>Seleziona il blocco sotto quello corrente, di preferenza uno alimentato dallo stesso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the f&amp;irst block</source>
            <translation>Al &amp;primo blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the &amp;last block</source>
            <translation>All'&amp;ultimo blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select what it feeds &amp;too</source>
            <translation>Seleziona a&amp;nche ciò che il blocco alimenta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select what feeds it t&amp;oo</source>
            <translation>Se&amp;leziona anche ciò che alimenta il blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select the block abo&amp;ve too</source>
            <translation>Seleziona anche il blocco &amp;sopra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Select the block belo&amp;w too</source>
            <translation>Seleziona anche il blocco so&amp;tto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Walk on, and keep what is selected</source>
            <translation>Prosegui e mantieni la selezione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the &amp;next port</source>
            <translation>Alla porta su&amp;ccessiva</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Go through the ports of the current block; after the last, leave the canvas</source>
            <translation>Passa per le porte del blocco corrente; dopo l'ultima, lascia l'area di disegno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the &amp;previous port</source>
            <translation>Alla porta pr&amp;ecedente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Go back through the ports of the current block</source>
            <translation>Torna indietro per le porte del blocco corrente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Draw a wire</source>
            <translation>&amp;Disegna un collegamento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>From the port one is at, or the first output: choose where it ends with the arrows, Enter connects</source>
            <translation>Dalla porta in cui sei, o dalla prima uscita: scegli con le frecce dove finisce, Invio collega</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Edit the bloc&amp;k</source>
            <translation>&amp;Modifica il blocco</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Go to the first setting of the current block, or into the group</source>
            <translation>Vai alla prima impostazione del blocco corrente, o dentro il gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>To the &amp;canvas</source>
            <translation>All'area di dise&amp;gno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Walk</source>
            <translation>Naviga &amp;fra i blocchi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Let the keys go to the canvas again</source>
            <translation>Lascia che i tasti vadano di nuovo all'area di disegno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>L&amp;eave the group</source>
            <translation>&amp;Esci dal gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Next page or group</source>
            <translation>Pagina o gruppo successi&amp;vo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Previous page or group</source>
            <translation>Pagina o gruppo precedente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Minimap</source>
            <translation>&amp;Minimappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show the whole page in a corner, and what of it is seen</source>
            <translation>Mostra in un angolo tutta la pagina e la parte che se ne vede</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Le&amp;gend</source>
            <translation>&amp;Legenda</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show what the shapes and colours mean</source>
            <translation>Mostra che cosa significano forme e colori</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Show or hide this panel</source>
            <translation>Mostra o nascondi questo pannello</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Reset the arrangement</source>
            <translation>&amp;Ripristina la disposizione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Panels</source>
            <translation>Pannelli</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Put all panels back where they are in a new window</source>
            <translation>Rimetti tutti i pannelli dove stanno in una finestra nuova</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Chiaro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Scuro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>As the &amp;system has it</source>
            <translation>Come il sis&amp;tema</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Italiano</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Visualizza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Language</source>
            <translation>Lingua (Language)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Train the document, or go on where it was paused</source>
            <translation>Addestra il documento, o continua da dov'era in pausa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>One &amp;step</source>
            <translation>Un pa&amp;sso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Train on one batch, then wait</source>
            <translation>Addestra su un batch, poi aspetta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>St&amp;op</source>
            <translation>&amp;Ferma</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>&amp;Train</source>
            <translation>&amp;Addestra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>End the run</source>
            <translation>Termina l'esecuzione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/palette/panel.py" />
            <source>Blocks</source>
            <translation>Blocchi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/actions.py" />
            <source>Inspector</source>
            <translation>Proprietà</translation>
        </message>
        <message>
            <location filename="../../studio/ui/history/panel.py" />
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Training</source>
            <translation>Addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/panels.py" />
            <source>Problems</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No document is open</source>
            <translation>Nessun documento è aperto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>Nothing is selected</source>
            <translation>Niente è selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No block is selected</source>
            <translation>Nessun blocco è selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No wire is selected</source>
            <translation>Nessun collegamento è selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>Nothing with a name is selected, or several things are</source>
            <translation>Niente che abbia un nome è selezionato, o lo sono più cose</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No frame or note is selected</source>
            <translation>Nessun riquadro e nessuna nota è selezionata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>Select two blocks or more</source>
            <translation>Seleziona due o più blocchi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>Select three blocks or more</source>
            <translation>Seleziona tre o più blocchi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No group is selected</source>
            <translation>Nessun gruppo è selezionato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No group is selected or looked at</source>
            <translation>Nessun gruppo è selezionato né si sta guardando</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>This is no inside of a group</source>
            <translation>Questo non è l'interno di un gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There is but one page</source>
            <translation>C'è una sola pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No page is looked at</source>
            <translation>Non si sta guardando una pagina</translation>
        </message>
        <message>
            <location filename="../../studio/ui/diagrams.py" />
            <source>The only page of a document stays</source>
            <translation>L'unica pagina di un documento resta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There is nothing to undo</source>
            <translation>Non c'è niente da annullare</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There is nothing to redo</source>
            <translation>Non c'è niente da ripetere</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There are no changes that a file does not hold</source>
            <translation>Non ci sono modifiche che un file non contenga</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>No document is open, or it is being trained</source>
            <translation>Nessun documento è aperto, o è in corso il suo addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>Nothing is being trained</source>
            <translation>Nessun addestramento è in corso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There is no run</source>
            <translation>Non c'è nessuna esecuzione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There are no bookmarks</source>
            <translation>Non ci sono segnalibri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There is nowhere to go back to</source>
            <translation>Non c'è dove tornare indietro</translation>
        </message>
        <message>
            <location filename="../../studio/ui/situations.py" />
            <source>There is nowhere to go on to</source>
            <translation>Non c'è dove andare avanti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Align left</source>
            <translation>Allinea a sinistra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Align centres</source>
            <translation>Allinea i centri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Align right</source>
            <translation>Allinea a destra</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Align top</source>
            <translation>Allinea in alto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Align middles</source>
            <translation>Allinea a metà altezza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Align bottom</source>
            <translation>Allinea in basso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Distribute horizontally</source>
            <translation>Distribuisci in orizzontale</translation>
        </message>
        <message>
            <location filename="../../studio/ui/arranging.py" />
            <source>Distribute vertically</source>
            <translation>Distribuisci in verticale</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>output {found}</source>
            <translation>uscita {found}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>of {found}</source>
            <translation>di {found}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>kind: {found}</source>
            <translation>tipo: {found}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/finding/find.py" />
            <source>{found}</source>
            <translation>{found}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/group.py" />
            <source>Constants</source>
            <translation>Costanti</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source.py" />
            <source>Data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>Training plan</source>
            <translation>Piano di addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>Claims</source>
            <translation>Traguardi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/entries.py" />
            <source>About the document</source>
            <translation>Informazioni sul documento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/libraries/dialog.py" />
            <source>added</source>
            <translation>aggiunto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/listing.py" />
            <source>removed</source>
            <translation>rimosso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/listing.py" />
            <source>changed</source>
            <translation>cambiato</translation>
        </message>
        <message>
            <location filename="../../studio/ui/comparing/listing.py" />
            <source>changed inside</source>
            <translation>cambiato all'interno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Given: data, shaded</source>
            <translation>Data: i dati, grigia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Computed</source>
            <translation>Calcolata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Parameter, learned</source>
            <translation>Parametro, appreso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Drawn at random, anew each time</source>
            <translation>Estratta a caso, da capo ogni volta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Function</source>
            <translation>Funzione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Group, with blocks inside</source>
            <translation>Gruppo, con blocchi all'interno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Loop over time steps</source>
            <translation>Ciclo sui passi temporali</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Delay: its value one step before</source>
            <translation>Ritardo: il valore di un passo prima</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Port of a group</source>
            <translation>Porta di un gruppo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Cost, to be minimised</source>
            <translation>Costo, da minimizzare</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Metric, only watched</source>
            <translation>Metrica, solo osservata</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Assignment after a step</source>
            <translation>Assegnazione dopo un passo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/overview/signs.py" />
            <source>Block that nobody knows</source>
            <translation>Blocco che nessuno conosce</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/hint.py" />
            <source>Choose what to learn from on the right, under Data.</source>
            <translation>Scegli da che cosa imparare a destra, sotto Dati.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/hint.py" />
            <source>Double-click here to add a block, or drag one from the left.</source>
            <translation>Fai doppio clic qui per aggiungere un blocco, o trascinane uno da sinistra.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/hint.py" />
            <source>Drag from one port to another to connect them.</source>
            <translation>Trascina da una porta a un'altra per collegarle.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/canvas/hint.py" />
            <source>Press F5 to train.</source>
            <translation>Premi F5 per addestrare.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>stage</source>
            <translation>tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Add a stage</source>
            <translation>Aggiungi una tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Remove this stage</source>
            <translation>Rimuovi questa tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Do this stage earlier</source>
            <translation>Anticipa questa tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Do this stage later</source>
            <translation>Posticipa questa tappa</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>phase</source>
            <translation>fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan.py" />
            <source>Add a phase</source>
            <translation>Aggiungi una fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Remove this phase</source>
            <translation>Rimuovi questa fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Do this phase earlier</source>
            <translation>Anticipa questa fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Do this phase later</source>
            <translation>Posticipa questa fase</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>claim</source>
            <translation>traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims.py" />
            <source>Add a claim</source>
            <translation>Aggiungi un traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Remove this claim</source>
            <translation>Rimuovi questo traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Move this claim up</source>
            <translation>Sposta in su questo traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Move this claim down</source>
            <translation>Sposta in giù questo traguardo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>part</source>
            <translation>parte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Add a part</source>
            <translation>Aggiungi una parte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Remove this part</source>
            <translation>Rimuovi questa parte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>weights file</source>
            <translation>file di pesi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Add a weights file</source>
            <translation>Aggiungi un file di pesi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/chooser.py" />
            <source>Remove this weights file</source>
            <translation>Rimuovi questo file di pesi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>A number or a class for each example</source>
            <translation>Un numero o una classe per ogni esempio</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>Vectors of ten numbers</source>
            <translation>Vettori di dieci numeri</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>Pictures in grey, 28 by 28</source>
            <translation>Immagini in grigio, 28 per 28</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>Pictures in colour, 32 by 32</source>
            <translation>Immagini a colori, 32 per 32</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>Sequences of numbers or of tokens</source>
            <translation>Sequenze di numeri o di token</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/shape.py" />
            <source>Sequences of vectors</source>
            <translation>Sequenze di vettori</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>minimise</source>
            <translation>minimizza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>maximise</source>
            <translation>massimizza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase.py" />
            <source>only assign</source>
            <translation>assegna soltanto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>Press Train to see the cost fall here.</source>
            <translation>Premi Addestra per veder scendere il costo qui.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/panel.py" />
            <source>Metrics</source>
            <translation>Metriche</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>batch</source>
            <translation>batch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>train</source>
            <translation>addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>validation</source>
            <translation>validazione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/live/sentences.py" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>One problem: {text}</source>
            <translation type="vanished">Un problema: {text}</translation>
        </message>
        <message numerus="yes">
            <source>{count} problems: {text}</source>
            <translation type="vanished">
                <numerusform>{count} problema: {text}</numerusform>
                <numerusform>{count} problemi: {text}</numerusform>
            </translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation type="vanished">Che cosa ne sarà</translation>
        </message>
        <message>
            <source>Groups that these use come along.</source>
            <translation type="vanished">I gruppi che questi usano vengono con loro.</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <location filename="../../studio/diagram" />
            <source>Groups</source>
            <translation>Gruppi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Observed</source>
            <translation>Osservata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A variable that is given: an input, a desired output, a condition, a mask.</source>
            <translation>Una variabile data: un ingresso, un'uscita desiderata, una condizione, una maschera.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is fed from a field of the document's data set, such as `x` or `y`, or by the program that runs the model.</source>
            <translation>È alimentata da un campo dei dati del documento, come `x` o `y`, o dal programma che esegue il modello.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sizes, the batch first: B 1 8 8 is a batch of one-channel images.</source>
            <translation>Le misure, prima il batch: B 1 8 8 è un batch di immagini a un canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Class numbers and word numbers are int.</source>
            <translation>Numeri di classi e di parole sono int.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>field</source>
            <translation>campo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The field of the data set it is fed from; empty: given by whoever runs the model.</source>
            <translation>Il campo dei dati da cui è alimentata; vuoto: la dà chi esegue il modello.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A value that never changes: a fixed matrix, a filter, a threshold. One number alone is a scalar.</source>
            <translation>Un valore che non cambia mai: una matrice fissa, un filtro, una soglia. Un numero solo è uno scalare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A number, or nested lists of numbers for a vector or a matrix.</source>
            <translation>Un numero, o liste annidate di numeri per un vettore o una matrice.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Variable</source>
            <translation>Variabile</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A computed variable drawn on its own, to give a value a name. Named variables are the outputs of a page.</source>
            <translation>Una variabile calcolata disegnata a sé, per dare un nome a un valore. Le variabili con un nome sono le uscite di una pagina.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Noise</source>
            <translation>Rumore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Random numbers, drawn anew for each step: the source of a generator, the epsilon of a VAE, a random time.</source>
            <translation>Numeri casuali, estratti da capo a ogni passo: la fonte di un generatore, l'epsilon di un VAE, un tempo casuale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is an observed variable: while training and evaluating Diagrad draws it, and an exported model takes it as an input, so that whoever runs the model chooses the numbers.</source>
            <translation>È una variabile osservata: in addestramento e in valutazione la estrae Diagrad, e un modello esportato la prende come ingresso, così che chi esegue il modello sceglie i numeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sizes, the batch first.</source>
            <translation>Le misure, prima il batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard normal, uniform from low to high, whole numbers from low to high, or Gumbel.</source>
            <translation>Normale standard, uniforme da low a high, numeri interi da low a high, o Gumbel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>integer</source>
            <translation>integer</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The smallest number, where it is uniform or integer.</source>
            <translation>Il numero più piccolo, dove è uniforme o intera.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest number.</source>
            <translation>Il numero più grande.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Parameter</source>
            <translation>Parametro</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Variables</source>
            <translation>Variabili</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A learned variable of its own: a token, an initial state, a weight that several functions share.</source>
            <translation>Una variabile appresa a sé: un token, uno stato iniziale, un peso che più funzioni condividono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Whole numbers only: 64 10 is a matrix of 64 rows.</source>
            <translation>Solo numeri interi: 64 10 è una matrice di 64 righe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Input of a group</source>
            <translation>Ingresso di un gruppo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A port through which a value comes into a group. Its name is the name of the port.</source>
            <translation>Una porta da cui un valore entra in un gruppo. Il suo nome è il nome della porta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In a loop a sequence is cut along its axis, one step after another; another value is the same at each step.</source>
            <translation>In un ciclo una sequenza è tagliata lungo il suo asse, un passo dopo l'altro; un altro valore è lo stesso a ogni passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What it takes: N D names two sizes that the inside may use; * is any shape.</source>
            <translation>Che cosa accetta: N D dà un nome a due misure che l'interno può usare; * è una forma qualsiasi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The kind of number it takes.</source>
            <translation>Il tipo di numero che accetta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In a loop: the same at each step, one slice of it at each step, or how many steps each example has.</source>
            <translation>In un ciclo: lo stesso a ogni passo, una sua fetta a ogni passo, o quanti passi ha ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sequence</source>
            <translation>sequence</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>lengths</source>
            <translation>lengths</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Output of a group</source>
            <translation>Uscita di un gruppo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A port through which a value leaves a group. Its name is the name of the port.</source>
            <translation>Una porta da cui un valore esce da un gruppo. Il suo nome è il nome della porta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In a loop it gives all steps, stacked along its axis, or the last one. A loop with a stop ends after the first step at which it is true for the whole batch.</source>
            <translation>In un ciclo dà tutti i passi, impilati lungo il suo asse, o l'ultimo. Un ciclo con un arresto finisce dopo il primo passo in cui è vero per l'intero batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>role</source>
            <translation>ruolo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In a loop: the values of all steps, that of the last step, or true where the loop is to end.</source>
            <translation>In un ciclo: i valori di tutti i passi, quello dell'ultimo, o vero dove il ciclo deve finire.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>stacked</source>
            <translation>stacked</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>last</source>
            <translation>last</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>stop</source>
            <translation>stop</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>axis</source>
            <translation>asse</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that counts the steps; 1 follows the batch.</source>
            <translation>La dimensione che conta i passi; 1 segue il batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>place</source>
            <translation>posto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its place among the ports, from the top; equal ones stand by name.</source>
            <translation>Il suo posto fra le porte, dall'alto; a parità di posto vale il nome.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Delay</source>
            <translation>Ritardo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value its input had one step earlier: the memory of a loop, and the only way to close a circle.</source>
            <translation>Il valore che il suo ingresso aveva un passo prima: la memoria di un ciclo, e l'unico modo di chiudere un cerchio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>At the first step it gives the initial value: what is wired to `initial` (a given state, a learned one), or zeros of the chosen shape. Gradients go back through it from step to step: back-propagation through time.</source>
            <translation>Al primo passo dà il valore iniziale: quello collegato a `initial` (uno stato dato, uno appreso), o zeri della forma scelta. I gradienti lo attraversano all'indietro di passo in passo: retropropagazione nel tempo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Shape of the value, N 16, where no initial value is wired.</source>
            <translation>Forma del valore, N 16, dove non è collegato un valore iniziale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The kind of number, where no initial value is wired.</source>
            <translation>Il tipo di numero, dove non è collegato un valore iniziale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gradient</source>
            <translation>Gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The derivative of a cost with respect to variables or weights, as a value that can be computed with further.</source>
            <translation>La derivata di un costo rispetto a variabili o pesi, come un valore con cui si può calcolare ancora.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is differentiable again: a penalty on it trains the network (gradient penalty), a step along it is part of the network (MAML, guidance). The gradient of a sum over examples with respect to the inputs is that of each example.</source>
            <translation>È di nuovo derivabile: una penalità su di esso addestra la rete (penalità del gradiente), un passo lungo di esso è parte della rete (MAML, guida). Il gradiente di una somma sugli esempi rispetto agli ingressi è quello di ciascun esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One number.</source>
            <translation>Un numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A variable or a weight that the cost is computed from.</source>
            <translation>Una variabile o un peso da cui il costo è calcolato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With respect to how many variables.</source>
            <translation>Rispetto a quante variabili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Assign</source>
            <translation>Assegna</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Give a weight a new value after a step: a rule of learning that follows no gradient.</source>
            <translation>Dai a un peso un nuovo valore dopo un passo: una regola di apprendimento che non segue un gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire the weight's own port to `weight` and the new value to `value`. It is carried out where the training plan says so. The perceptron rule, k-means, tabular Q-learning and power iteration are assignments.</source>
            <translation>Collega la porta del peso stesso a `weight` e il nuovo valore a `value`. È eseguita dove lo dice il piano di addestramento. La regola del percettrone, k-means, il Q-learning tabellare e il metodo delle potenze sono assegnazioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The weight itself, wired from its port.</source>
            <translation>Il peso stesso, collegato dalla sua porta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Moving average of weights</source>
            <translation>Media mobile dei pesi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Structure</source>
            <translation>Struttura</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Let the weights of one part follow those of another: a teacher that averages its student, a target network.</source>
            <translation>Fai seguire ai pesi di una parte quelli di un'altra: un maestro che è la media del suo studente, una rete bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is carried out where the training plan says so. With decay 0 it copies. The target's weights learn by nothing else, so leave them out of what the phases change.</source>
            <translation>È eseguita dove lo dice il piano di addestramento. Con decadimento 0 copia. I pesi del bersaglio non imparano da nient'altro, quindi lasciali fuori da ciò che le fasi cambiano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>target</source>
            <translation>bersaglio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The block or group whose weights follow.</source>
            <translation>Il blocco o il gruppo i cui pesi seguono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>source</source>
            <translation>origine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The block or group whose weights are followed; alike inside.</source>
            <translation>Il blocco o il gruppo i cui pesi sono seguiti; uguale all'interno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What stays of the target at each step; 0 copies.</source>
            <translation>Quanto resta del bersaglio a ogni passo; 0 copia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>states</source>
            <translation>stati</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Running statistics are copied along.</source>
            <translation>Anche le statistiche mobili sono copiate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Multiply the last dimension by a learned matrix and add a learned offset: the fully connected layer.</source>
            <translation>Moltiplica l'ultima dimensione per una matrice appresa e somma un bias appreso: lo strato completamente connesso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every output is connected to every input. All other dimensions are left alone, so on a sequence (batch, time, features) the same matrix serves every time step. It has I·O + O learned numbers.</source>
            <translation>Ogni uscita è connessa a ogni ingresso. Tutte le altre dimensioni restano come sono, così su una sequenza (batch, tempo, caratteristiche) la stessa matrice serve ogni passo temporale. Ha I·O + O numeri appresi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Two of them in a row are no more powerful than one: put an activation in between. An image must be flattened first, and a matrix on a flattened image is large; a convolution with pooling is usually better.</source>
            <translation>Due di fila non sono più potenti di uno: metti in mezzo un'attivazione. Un'immagine va prima appiattita, e una matrice su un'immagine appiattita è grande; di solito è meglio una convoluzione con pooling.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Size of the last dimension of the output.</source>
            <translation>Misura dell'ultima dimensione dell'uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned offset. Leave it out where a normalisation follows.</source>
            <translation>Somma un bias appreso. Toglilo dove segue una normalizzazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Bilinear</source>
            <translation>Bilineare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Score how two vectors go together: each output is a learned bilinear form of both.</source>
            <translation>Valuta quanto due vettori stanno bene insieme: ogni uscita è una forma bilineare appresa dei due.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Used to compare an embedding with another of a different size (attention scores, contrastive predictive coding, relations in a knowledge graph), and to let one input scale the weights that the other one sees.</source>
            <translation>Serve a confrontare un embedding con un altro di misura diversa (punteggi di attenzione, codifica predittiva contrastiva, relazioni in un grafo di conoscenza), e a lasciare che un ingresso riscali i pesi che l'altro vede.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It has O·I·J weights, which grows quickly; project both inputs to a smaller size first.</source>
            <translation>Ha O·I·J pesi, che crescono in fretta; prima proietta entrambi gli ingressi su una misura più piccola.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many bilinear forms, each with its own matrix.</source>
            <translation>Quante forme bilineari, ciascuna con la sua matrice.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned offset to each form.</source>
            <translation>Somma un bias appreso a ogni forma.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Perceptron</source>
            <translation>Percettrone</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Linear</source>
            <translation>Lineare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rosenblatt's unit: a weighted sum and a hard threshold, one decision for each example.</source>
            <translation>L'unità di Rosenblatt: una somma pesata e una soglia netta, una decisione per ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A single one separates the plane by a straight line: AND, OR and NAND are possible, XOR is not.</source>
            <translation>Una sola separa il piano con una retta: AND, OR e NAND sono possibili, XOR no.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The step has no useful gradient, so gradient descent cannot train it. Use the perceptron rule (add y·x to the weights for each misclassified example), or take a Linear block with a sigmoid instead.</source>
            <translation>Il gradino non ha un gradiente utile, quindi la discesa del gradiente non può addestrarlo. Usa la regola del percettrone (somma y·x ai pesi per ogni esempio classificato male), o prendi invece un blocco Linear con una sigmoide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The decision.</source>
            <translation>La decisione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The weighted sum before the threshold.</source>
            <translation>La somma pesata prima della soglia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The two values the decision can have.</source>
            <translation>I due valori che la decisione può avere.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The decision where the sum is exactly zero.</source>
            <translation>La decisione dove la somma è esattamente zero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value as it is: the activation of an output that is any real number, and a place to attach things to.</source>
            <translation>Il valore com'è: l'attivazione di un'uscita che è un numero reale qualsiasi, e un posto a cui attaccare cose.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sigmoid</source>
            <translation>Sigmoide</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Squeezes every value between 0 and 1: a probability, or a gate.</source>
            <translation>Schiaccia ogni valore fra 0 e 1: una probabilità, o una porta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its slope is y(1 - y), at most 1/4, and fades where it saturates, so between layers a rectifier learns faster. At the output of a classifier leave it away and let BCEWithLogitsLoss take the logits: that is exact where this rounds.</source>
            <translation>La sua pendenza è y(1 - y), al massimo 1/4, e si spegne dove satura, quindi fra gli strati un rettificatore impara più in fretta. All'uscita di un classificatore toglila e dai i logit a BCEWithLogitsLoss: è esatta dove questa arrotonda.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Tanh</source>
            <translation>Tanh</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Squeezes every value between -1 and 1.</source>
            <translation>Schiaccia ogni valore fra -1 e 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The activation inside recurrent cells, and of generators whose pixels lie in that range. Its values have a mean near 0 and its slope is 1 at 0, but fades where it saturates.</source>
            <translation>L'attivazione dentro le celle ricorrenti, e di generatori i cui pixel stanno in quell'intervallo. I suoi valori hanno media vicina a 0 e la sua pendenza è 1 in 0, ma si spegne dove satura.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softsign</source>
            <translation>Softsign</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Squeezes every value between -1 and 1, as Tanh does, but saturates much more slowly.</source>
            <translation>Schiaccia ogni valore fra -1 e 1, come Tanh, ma satura molto più lentamente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hardtanh</source>
            <translation>Hardtanh</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A Tanh made of straight lines: the value itself within bounds, the bound outside, where no gradient passes.</source>
            <translation>Una Tanh fatta di rette: il valore stesso entro i limiti, il limite fuori, dove non passa gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>min val</source>
            <translation>valore min</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The lower bound, l.</source>
            <translation>Il limite inferiore, l.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>max val</source>
            <translation>valore max</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The upper bound, u.</source>
            <translation>Il limite superiore, u.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Tanhshrink</source>
            <translation>Tanhshrink</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What Tanh leaves away: small values nearly vanish, large ones lose 1.</source>
            <translation>Ciò che Tanh toglie: i valori piccoli quasi spariscono, i grandi perdono 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softshrink</source>
            <translation>Softshrink</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every value moves towards 0 by a fixed amount, and stays there if it arrives.</source>
            <translation>Ogni valore si avvicina a 0 di una quantità fissa, e ci resta se lo raggiunge.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The step that solves a penalty on magnitudes; in sparse coding it is the activation.</source>
            <translation>Il passo che risolve una penalità sui valori assoluti; nella codifica sparsa è l'attivazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far every value moves towards 0.</source>
            <translation>Di quanto ogni valore si avvicina a 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hardshrink</source>
            <translation>Hardshrink</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Small values become 0, the others pass unchanged. The gradient does not see the jump in between.</source>
            <translation>I valori piccoli diventano 0, gli altri passano immutati. Il gradiente non vede il salto in mezzo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values up to this magnitude become 0.</source>
            <translation>I valori fino a questa grandezza diventano 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Log sigmoid</source>
            <translation>Log-sigmoide</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of a sigmoid, exact even where the sigmoid itself rounds to 0. For costs of log probabilities.</source>
            <translation>Il logaritmo di una sigmoide, esatto anche dove la sigmoide stessa si arrotonda a 0. Per costi di log-probabilità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softmax</source>
            <translation>Softmax</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values become probabilities that sum to 1: a soft choice of the largest.</source>
            <translation>I valori diventano probabilità che sommano a 1: una scelta morbida del più grande.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Attention weights, class probabilities, mixture weights. Every output depends on every input. In front of CrossEntropyLoss leave it away: that cost contains it.</source>
            <translation>Pesi di attenzione, probabilità delle classi, pesi di una mistura. Ogni uscita dipende da ogni ingresso. Davanti a CrossEntropyLoss toglila: quel costo la contiene già.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Below 1 it sharpens the choice, above 1 it evens it.</source>
            <translation>Sotto 1 rende la scelta più netta, sopra 1 la livella.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softmin</source>
            <translation>Softmin</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A softmax of the negative values: a soft choice of the smallest, such as of distances.</source>
            <translation>Una softmax dei valori cambiati di segno: una scelta morbida del più piccolo, per esempio di distanze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Log softmax</source>
            <translation>Log-softmax</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithms of softmax probabilities, exact for very unlikely classes too. NLLLoss takes them.</source>
            <translation>I logaritmi delle probabilità della softmax, esatti anche per classi molto improbabili. NLLLoss li prende.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension along which the values compete. 0 is the first, -1 the last.</source>
            <translation>La dimensione lungo la quale i valori competono. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gated linear unit</source>
            <translation>GLU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first half of a dimension, gated by the sigmoid of the second half.</source>
            <translation>La prima metà di una dimensione, con la sigmoide della seconda metà come porta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The layer before it gives twice as many features as are wanted. The gate learns what passes, while the other half keeps a straight path for the gradient.</source>
            <translation>Lo strato precedente dà il doppio delle caratteristiche volute. La porta impara che cosa passa, mentre l'altra metà tiene una via diritta per il gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that is cut in half. 0 is the first, -1 the last.</source>
            <translation>La dimensione tagliata a metà. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Step</source>
            <translation>Gradino</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 for positive values, 0 for negative ones: a neuron that fires or does not.</source>
            <translation>1 per i valori positivi, 0 per i negativi: un neurone che si accende o no.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is flat everywhere, so no gradient passes and nothing before it learns by descent; the perceptron rule trains such units, and Sigmoid is its smooth relative.</source>
            <translation>È piatta ovunque, quindi non passa gradiente e niente prima di essa impara per discesa; la regola del percettrone addestra tali unità, e Sigmoid ne è la parente liscia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value exactly at 0.</source>
            <translation>Il valore esattamente in 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sign</source>
            <translation>Segno</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 for positive values, -1 for negative ones.</source>
            <translation>1 per i valori positivi, -1 per i negativi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The decision of a perceptron with two classes, and the direction of a sign-gradient step. No gradient passes; Tanh is its smooth relative.</source>
            <translation>La decisione di un percettrone con due classi, e la direzione di un passo con il segno del gradiente. Non passa gradiente; Tanh ne è la parente liscia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value exactly at 0; perceptrons take -1 or 1.</source>
            <translation>Il valore esattamente in 0; i percettroni prendono -1 o 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ReLU</source>
            <translation>ReLU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Positive values pass, negative ones become 0.</source>
            <translation>I valori positivi passano, i negativi diventano 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The usual choice between layers: cheap, and its slope of 1 does not fade with depth. At 0 the slope is taken as 0. A unit that is negative for every example receives no gradient and stays dead; LeakyReLU and ELU avoid that.</source>
            <translation>La scelta consueta fra gli strati: costa poco, e la sua pendenza 1 non si spegne con la profondità. In 0 la pendenza è presa 0. Un'unità negativa per ogni esempio non riceve gradiente e resta morta; LeakyReLU ed ELU lo evitano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Leaky ReLU</source>
            <translation>Leaky ReLU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A ReLU whose negative side is not flat but slightly inclined.</source>
            <translation>Una ReLU la cui parte negativa non è piatta ma leggermente inclinata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>No unit can die, since every value has a slope. A slope of 0.2 is customary in the discriminator of a GAN.</source>
            <translation>Nessuna unità può morire, perché ogni valore ha una pendenza. Nel discriminatore di una GAN è consueta una pendenza di 0.2.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The slope a of the negative side.</source>
            <translation>La pendenza a della parte negativa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>PReLU</source>
            <translation>PReLU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A LeakyReLU that learns its negative slope, for all channels together or for each.</source>
            <translation>Una LeakyReLU che impara la pendenza negativa, per tutti i canali insieme o per ciascuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep weight decay away from the slope: it would pull it towards a plain ReLU.</source>
            <translation>Tieni il decadimento dei pesi lontano dalla pendenza: la tirerebbe verso una semplice ReLU.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The slopes of the negative side, from 0.25.</source>
            <translation>Le pendenze della parte negativa, a partire da 0.25.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num parameters</source>
            <translation>numero di parametri</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: one slope for all; or one a channel.</source>
            <translation>1: una pendenza per tutti; oppure una per canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>RReLU</source>
            <translation>RReLU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A LeakyReLU whose negative slope is drawn anew for every element while training.</source>
            <translation>Una LeakyReLU la cui pendenza negativa è estratta da capo per ogni elemento in addestramento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The randomness regularises, much as dropout does. In evaluation the slope is the middle of the range.</source>
            <translation>La casualità regolarizza, un po' come il dropout. In valutazione la pendenza è il centro dell'intervallo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The smallest slope, l.</source>
            <translation>La pendenza minima, l.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest slope, u.</source>
            <translation>La pendenza massima, u.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ELU</source>
            <translation>ELU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A ReLU whose negative side bends smoothly down to a floor.</source>
            <translation>Una ReLU la cui parte negativa piega dolcemente fino a un fondo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its values have a mean near 0, which speeds learning, and the flat floor ignores how very negative an input is. The slope is continuous only for alpha = 1; CELU mends that.</source>
            <translation>I suoi valori hanno media vicina a 0, il che affretta l'apprendimento, e il fondo piatto ignora di quanto un ingresso è negativo. La pendenza è continua solo per alpha = 1; CELU rimedia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>CELU</source>
            <translation>CELU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>An ELU whose slope is continuous for every alpha, since the exponent is divided by alpha too.</source>
            <translation>Una ELU la cui pendenza è continua per ogni alpha, perché anche l'esponente è diviso per alpha.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Far to the left the value is minus this.</source>
            <translation>Molto a sinistra il valore è meno questo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>SELU</source>
            <translation>SELU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>An ELU with its two constants chosen so that mean 0 and variance 1 reproduce themselves from layer to layer.</source>
            <translation>Una ELU con le due costanti scelte in modo che media 0 e varianza 1 si riproducano di strato in strato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>alpha = 1.6733 and lambda = 1.0507. It needs weights that start as LeCun normal, inputs that are standardised, and AlphaDropout in place of Dropout; then deep fully connected networks train without normalisation layers.</source>
            <translation>alpha = 1.6733 e lambda = 1.0507. Richiede pesi che cominciano come normale di LeCun, ingressi standardizzati, e AlphaDropout al posto di Dropout; allora reti profonde completamente connesse si addestrano senza strati di normalizzazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GELU</source>
            <translation>GELU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value times the probability that a standard normal number lies below it.</source>
            <translation>Il valore per la probabilità che un numero normale standard gli stia sotto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The activation of transformers: a smooth ReLU that dips slightly below 0 on its negative side. Models trained with the tanh form should be run with it.</source>
            <translation>L'attivazione dei transformer: una ReLU liscia che scende poco sotto 0 dalla parte negativa. I modelli addestrati con la forma tanh vanno eseguiti con quella.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>approximate</source>
            <translation>approssimazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>none: exact; tanh: an older, faster form.</source>
            <translation>none: esatta; tanh: una forma più vecchia e più veloce.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>SiLU</source>
            <translation>SiLU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value times its own sigmoid, also called Swish.</source>
            <translation>Il valore per la sua stessa sigmoide, detta anche Swish.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Smooth, and slightly negative before it rises; used in efficient convolutional networks and in diffusion models.</source>
            <translation>Liscia, e poco negativa prima di salire; usata in reti convoluzionali efficienti e in modelli di diffusione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softplus</source>
            <translation>Softplus</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A smooth ReLU that is always positive.</source>
            <translation>Una ReLU liscia che è sempre positiva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For outputs that must be positive, such as a variance or a rate: unlike Exp it grows only linearly. Its slope is the sigmoid.</source>
            <translation>Per uscite che devono essere positive, come una varianza o un tasso: a differenza di Exp cresce solo linearmente. La sua pendenza è la sigmoide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The larger, the closer to a ReLU.</source>
            <translation>Più è grande, più è vicina a una ReLU.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where beta x exceeds this, the value passes unchanged.</source>
            <translation>Dove beta x supera questo, il valore passa immutato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ReLU6</source>
            <translation>ReLU6</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A ReLU that stops at 6, so that its values fit numbers of few bits. Used in networks for mobile devices.</source>
            <translation>Una ReLU che si ferma a 6, così che i suoi valori stiano in numeri di pochi bit. Usata in reti per dispositivi mobili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Threshold</source>
            <translation>Soglia</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Activations</source>
            <translation>Attivazioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values above a threshold pass; the others are replaced, and receive no gradient.</source>
            <translation>I valori sopra una soglia passano; gli altri sono sostituiti, e non ricevono gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What x must exceed.</source>
            <translation>Che cosa x deve superare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What takes its place where it does not.</source>
            <translation>Che cosa prende il suo posto dove non lo supera.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Conv1d</source>
            <translation>Conv1d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Slide a learned kernel along a signal (channels first): the same weights at every position.</source>
            <translation>Fai scorrere un kernel appreso lungo un segnale (prima i canali): gli stessi pesi in ogni posizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>As in every framework the kernel is not flipped (it is a cross-correlation). Output length: (L + total padding - dilation·(kernel-1) - 1) // stride + 1.</source>
            <translation>Come in ogni framework il kernel non è rovesciato (è una correlazione incrociata). Lunghezza dell'uscita: (L + padding totale - dilatazione·(kernel-1) - 1) // stride + 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With `causal`, dilation·(kernel-1) zeros are put before the signal and none after it, so output t depends on inputs up to t only: the building block of temporal convolutional networks and WaveNet. It overrules the other paddings.</source>
            <translation>Con `causal` si mettono dilatazione·(kernel-1) zeri prima del segnale e nessuno dopo, così l'uscita t dipende solo da ingressi fino a t: il mattone delle reti convoluzionali temporali e di WaveNet. Prevale sugli altri padding.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Step from one position to the next.</source>
            <translation>Passo da una posizione alla successiva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Elements added at each end.</source>
            <translation>Elementi aggiunti a ciascun estremo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>causal</source>
            <translation>causale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pad at the start only, so that no output sees a later input.</source>
            <translation>Riempi solo all'inizio, così che nessuna uscita veda un ingresso successivo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Conv2d</source>
            <translation>Conv2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Slide learned kernels over an image (channels first); each kernel gives one output channel.</source>
            <translation>Fai scorrere kernel appresi su un'immagine (prima i canali); ogni kernel dà un canale in uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A shift of the image shifts the output alike. The weights are shared by all positions, so their gradient is the sum over the positions. Output size per axis: (size + total padding - dilation·(kernel-1) - 1) // stride + 1; where the division leaves a rest, the last rows or columns are not seen.</source>
            <translation>Uno spostamento dell'immagine sposta l'uscita allo stesso modo. I pesi sono condivisi da tutte le posizioni, quindi il loro gradiente è la somma sulle posizioni. Misura dell'uscita per asse: (misura + padding totale - dilatazione·(kernel-1) - 1) // stride + 1; dove la divisione lascia un resto, le ultime righe o colonne non sono viste.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Kernel 3 with padding 1 keeps the size; stride 2 halves it. Kernel 1 mixes channels only. `groups` equal to the number of channels filters each channel by itself. A true convolution, as in signal processing, flips the kernel.</source>
            <translation>Kernel 3 con padding 1 conserva la misura; stride 2 la dimezza. Kernel 1 mescola soltanto i canali. Un `groups` uguale al numero di canali filtra ogni canale per conto suo. Una vera convoluzione, come nell'elaborazione dei segnali, rovescia il kernel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Depthwise Conv2d</source>
            <translation>Conv2d per canale (depthwise)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Filter each channel of an image by itself: a convolution with as many groups as channels.</source>
            <translation>Filtra ogni canale di un'immagine per conto suo: una convoluzione con tanti gruppi quanti canali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Followed by a Conv2d with kernel 1, which mixes the channels, it is a depthwise separable convolution (MobileNet): k²·C + C·O weights in place of k²·C·O. It reads and writes much memory for little arithmetic, so the gain in time is smaller than the gain in weights.</source>
            <translation>Seguita da una Conv2d con kernel 1, che mescola i canali, è una convoluzione separabile (MobileNet): k²·C + C·O pesi al posto di k²·C·O. Legge e scrive molta memoria per poca aritmetica, quindi il guadagno in tempo è più piccolo di quello in pesi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>multiplier</source>
            <translation>moltiplicatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Kernels for each input channel.</source>
            <translation>Kernel per ogni canale d'ingresso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Step from one position to the next, down and across.</source>
            <translation>Passo da una posizione alla successiva, in verticale e in orizzontale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rows and columns added at each edge.</source>
            <translation>Righe e colonne aggiunte a ogni bordo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>same padding</source>
            <translation>stessa misura</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pad so that stride 1 keeps the size; the number given as padding is unused.</source>
            <translation>Riempi in modo che lo stride 1 conservi la misura; il numero dato come padding non è usato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>padding mode</source>
            <translation>modo del padding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What stands outside the edges.</source>
            <translation>Che cosa sta oltre i bordi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>zeros</source>
            <translation>zeros</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Transposed Conv1d</source>
            <translation>Conv1d trasposta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Spread each element of a signal over a learned kernel and add where they overlap.</source>
            <translation>Spargi ogni elemento di un segnale su un kernel appreso e somma dove si sovrappongono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is the transpose (the adjoint) of the convolution with the same weights, not its inverse. With a stride it lengthens a signal: decoders, generators and up-sampling in one-dimensional U-Nets.</source>
            <translation>È la trasposta (l'aggiunta) della convoluzione con gli stessi pesi, non la sua inversa. Con uno stride allunga un segnale: decoder, generatori e sovracampionamento in U-Net a una dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A kernel that is no multiple of the stride overlaps unevenly and leaves a regular pattern in the output.</source>
            <translation>Un kernel che non è un multiplo dello stride si sovrappone in modo diseguale e lascia un motivo regolare nell'uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Length of the kernel.</source>
            <translation>Lunghezza del kernel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Distance between the places where inputs land: 2 doubles the length.</source>
            <translation>Distanza fra i posti dove cadono gli ingressi: 2 raddoppia la lunghezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Elements cut off at each end.</source>
            <translation>Elementi tagliati a ciascun estremo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Transposed Conv2d</source>
            <translation>Conv2d trasposta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Convolution</source>
            <translation>Convoluzione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Spread each pixel over a learned kernel and add where they overlap: up-sampling with learned weights.</source>
            <translation>Spargi ogni pixel su un kernel appreso e somma dove si sovrappongono: sovracampionamento con pesi appresi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is the transpose (the adjoint) of Conv2d with the same weights, not its inverse; its backward pass is that convolution. Kernel 4, stride 2, padding 1 doubles an image exactly. `output_padding` must be smaller than the stride or the dilation.</source>
            <translation>È la trasposta (l'aggiunta) di Conv2d con gli stessi pesi, non la sua inversa; il suo passaggio all'indietro è quella convoluzione. Kernel 4, stride 2, padding 1 raddoppia esattamente un'immagine. `output_padding` deve essere più piccolo dello stride o della dilatazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A kernel that is no multiple of the stride overlaps unevenly and leaves a chequered pattern; Upsample followed by Conv2d avoids it.</source>
            <translation>Un kernel che non è un multiplo dello stride si sovrappone in modo diseguale e lascia un motivo a scacchi; Upsample seguito da Conv2d lo evita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>out channels</source>
            <translation>canali in uscita</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Number of kernels, and of output channels.</source>
            <translation>Numero di kernel, e di canali in uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Height and width of the kernel.</source>
            <translation>Altezza e larghezza del kernel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Distance between the places where inputs land: 2 doubles the size.</source>
            <translation>Distanza fra i posti dove cadono gli ingressi: 2 raddoppia la misura.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rows and columns cut off at each edge.</source>
            <translation>Righe e colonne tagliate a ogni bordo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>output padding</source>
            <translation>padding dell'uscita</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Elements added at the far end only, to choose among the sizes that a stride maps to one.</source>
            <translation>Elementi aggiunti solo all'estremo finale, per scegliere fra le misure che uno stride riduce alla stessa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>groups</source>
            <translation>gruppi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Split the channels into groups that do not see each other.</source>
            <translation>Dividi i canali in gruppi che non si vedono fra loro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned offset to each output channel. Not needed before a normalisation.</source>
            <translation>Somma un bias appreso a ogni canale in uscita. Non serve prima di una normalizzazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Distance between the taps of the kernel.</source>
            <translation>Distanza fra gli elementi del kernel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>MaxPool1d</source>
            <translation>MaxPool1d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep the largest value of each window of a signal, channel by channel.</source>
            <translation>Tieni il valore più grande di ogni finestra di un segnale, canale per canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to the winner of each window alone (the first one on ties).</source>
            <translation>Il gradiente va solo al vincitore di ogni finestra (il primo in caso di parità).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>MaxPool2d</source>
            <translation>MaxPool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep the largest value of each window of an image, channel by channel.</source>
            <translation>Tieni il valore più grande di ogni finestra di un'immagine, canale per canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Window 2 halves the image, discards three quarters of the values and makes small shifts of the image matter less. The number of channels stays. The gradient goes to the winner of each window alone (the first one on ties).</source>
            <translation>Una finestra 2 dimezza l'immagine, scarta tre quarti dei valori e fa contare meno i piccoli spostamenti dell'immagine. Il numero di canali resta. Il gradiente va solo al vincitore di ogni finestra (il primo in caso di parità).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the size is no multiple of the stride, the last rows and columns are not seen.</source>
            <translation>Dove la misura non è un multiplo dello stride, le ultime righe e colonne non sono viste.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>MaxPool2d with indices</source>
            <translation>MaxPool2d con indici</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>MaxPool2d that also says where each winner stood.</source>
            <translation>MaxPool2d che dice anche dove stava ogni vincitore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire the indices to a MaxUnpool2d to put values back where they came from: SegNet's decoder, and the picture of what a feature saw in a deconvolutional network.</source>
            <translation>Collega gli indici a un MaxUnpool2d per rimettere i valori da dove vengono: il decoder di SegNet, e l'immagine di ciò che una caratteristica ha visto in una rete deconvoluzionale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Place of each winner in its channel, counted row by row.</source>
            <translation>Il posto di ogni vincitore nel suo canale, contato riga per riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dilation</source>
            <translation>dilatazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Distance between the elements of a window.</source>
            <translation>Distanza fra gli elementi di una finestra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>MaxUnpool2d</source>
            <translation>MaxUnpool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Put pooled values back at the places of the winners, zeros elsewhere.</source>
            <translation>Rimetti i valori del pooling ai posti dei vincitori, zeri altrove.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Use the same window, stride and padding as the paired pooling, and give the size of the image that was pooled where the windows did not cover it evenly. Where overlapping windows had the same winner, its value is put there once.</source>
            <translation>Usa la stessa finestra, lo stesso stride e lo stesso padding del pooling corrispondente, e dai la misura dell'immagine dove le finestre non la coprivano esattamente. Dove finestre sovrapposte avevano lo stesso vincitore, il suo valore è messo lì una volta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The indices of the paired MaxPool2d with indices.</source>
            <translation>Gli indici del MaxPool2d con indici corrispondente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Height and width of the output, where pooling left a rest; empty: what window and stride give.</source>
            <translation>Altezza e larghezza dell'uscita, dove il pooling ha lasciato un resto; vuoto: quelle che danno finestra e stride.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>AvgPool1d</source>
            <translation>AvgPool1d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of each window of a signal, channel by channel. The gradient is shared equally by the window.</source>
            <translation>La media di ogni finestra di un segnale, canale per canale. La finestra si divide il gradiente in parti uguali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>AvgPool2d</source>
            <translation>AvgPool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of each window of an image, channel by channel.</source>
            <translation>La media di ogni finestra di un'immagine, canale per canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softer than the maximum: every value counts, and the gradient is shared equally by the window.</source>
            <translation>Più morbido del massimo: ogni valore conta, e la finestra si divide il gradiente in parti uguali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>kernel size</source>
            <translation>dimensione del kernel</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Size of the window.</source>
            <translation>Misura della finestra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Step from one window to the next; empty: as large as the window, so that windows do not overlap.</source>
            <translation>Passo da una finestra alla successiva; vuoto: quanto la finestra, così che le finestre non si sovrappongano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added at each edge; at most half the window.</source>
            <translation>Aggiunto a ogni bordo; al massimo metà della finestra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>count include pad</source>
            <translation>conta il padding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Count the added zeros in the mean.</source>
            <translation>Conta nella media gli zeri aggiunti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>AdaptiveAvgPool2d</source>
            <translation>AdaptiveAvgPool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean over a grid of a fixed number of windows, whatever the size of the image.</source>
            <translation>La media su una griglia di un numero fisso di finestre, qualunque sia la misura dell'immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Put it before a Linear block to accept images of any size. Windows overlap where the size does not divide evenly; such a pooling cannot be exported to ONNX unless the image's size is fixed.</source>
            <translation>Mettilo prima di un blocco Linear per accettare immagini di ogni misura. Le finestre si sovrappongono dove la misura non si divide esattamente; un tale pooling non si può esportare in ONNX se la misura dell'immagine non è fissa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>AdaptiveMaxPool2d</source>
            <translation>AdaptiveMaxPool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The maximum over a grid of a fixed number of windows, whatever the size of the image.</source>
            <translation>Il massimo su una griglia di un numero fisso di finestre, qualunque sia la misura dell'immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to the winner of each window alone.</source>
            <translation>Il gradiente va solo al vincitore di ogni finestra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>output size</source>
            <translation>dimensione dell'uscita</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Height and width of the output.</source>
            <translation>Altezza e larghezza dell'uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GlobalAvgPool2d</source>
            <translation>GlobalAvgPool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of each channel over the whole image: one number a channel.</source>
            <translation>La media di ogni canale sull'intera immagine: un numero per canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It ends most image classifiers since it has no weights and takes any image size; the class activation map is read off the Linear block behind it.</source>
            <translation>Chiude quasi tutti i classificatori di immagini, perché non ha pesi e prende ogni misura; la mappa di attivazione delle classi si legge sul blocco Linear che segue.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GlobalMaxPool2d</source>
            <translation>GlobalMaxPool2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest value of each channel over the whole image: was the feature seen anywhere?</source>
            <translation>Il valore più grande di ogni canale sull'intera immagine: la caratteristica si è vista da qualche parte?</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep height and width as dimensions of size 1.</source>
            <translation>Conserva altezza e larghezza come dimensioni di misura 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Upsample</source>
            <translation>Sovracampionamento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Enlarge an image by a whole factor: repeat each pixel, or interpolate between pixels.</source>
            <translation>Ingrandisci un'immagine di un fattore intero: ripeti ogni pixel, o interpola fra i pixel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>There is nothing to learn in it; a Conv2d behind it does what a transposed convolution does, without its chequered pattern. Set `align_corners` only to match a model that was trained with it. The formula is that of `nearest`.</source>
            <translation>Non c'è nulla da imparare; una Conv2d dopo di esso fa ciò che fa una convoluzione trasposta, senza il suo motivo a scacchi. Accendi `align_corners` solo per un modello addestrato così. La formula è quella di `nearest`.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>scale factor</source>
            <translation>fattore di scala</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How values in between are found.</source>
            <translation>Come si trovano i valori intermedi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>nearest</source>
            <translation>nearest</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bilinear</source>
            <translation>bilinear</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bicubic</source>
            <translation>bicubic</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>align corners</source>
            <translation>allinea gli angoli</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Corner pixels stay at the corners; for bilinear and bicubic.</source>
            <translation>I pixel d'angolo restano agli angoli; per bilinear e bicubic.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>PixelShuffle</source>
            <translation>PixelShuffle</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Interleave r² channels into one channel that is r times higher and wider.</source>
            <translation>Intreccia r² canali in un canale r volte più alto e più largo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A Conv2d before it computes the r² sub-pixels of each place: up-sampling for super-resolution (ESPCN).</source>
            <translation>Una Conv2d prima di esso calcola gli r² sotto-pixel di ogni posto: sovracampionamento per la super-risoluzione (ESPCN).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>upscale factor</source>
            <translation>fattore di ingrandimento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many times higher and wider.</source>
            <translation>Quante volte più alto e più largo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>PixelUnshuffle</source>
            <translation>PixelUnshuffle</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sort an image's pixels into r² channels of an r times smaller image: the inverse of PixelShuffle.</source>
            <translation>Ordina i pixel di un'immagine in r² canali di un'immagine r volte più piccola: l'inverso di PixelShuffle.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Nothing is lost, unlike in pooling. Normalising flows call it squeeze.</source>
            <translation>Non si perde nulla, a differenza del pooling. I flussi normalizzanti lo chiamano squeeze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>downscale factor</source>
            <translation>fattore di riduzione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many times lower and narrower.</source>
            <translation>Quante volte più basso e più stretto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>BatchNorm1d</source>
            <translation>BatchNorm1d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalise each feature over the examples of the batch (and over positions, for a signal with channels first).</source>
            <translation>Normalizza ogni caratteristica sugli esempi del batch (e sulle posizioni, per un segnale con prima i canali).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It makes deep networks easier to train and allows larger learning rates; a bias just before it is of no use. In training the examples of a batch influence each other. In evaluation the running statistics are used, collected in training: running = (1 - momentum)·running + momentum·batch. Batches need at least two values for each feature, and very small ones give poor statistics: take LayerNorm or GroupNorm then.</source>
            <translation>Rende più facile addestrare reti profonde e permette tassi di apprendimento più grandi; un bias subito prima è inutile. In addestramento gli esempi di un batch si influenzano. In valutazione si usano le statistiche mobili raccolte in addestramento: mobile = (1 - momentum)·mobile + momentum·batch. I batch hanno bisogno di almeno due valori per caratteristica, e quelli molto piccoli danno statistiche scadenti: allora prendi LayerNorm o GroupNorm.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>BatchNorm2d</source>
            <translation>BatchNorm2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalise each channel over the images of the batch and over all positions.</source>
            <translation>Normalizza ogni canale sulle immagini del batch e su tutte le posizioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The usual companion of Conv2d, between it and the activation; leave out the convolution's bias. In evaluation it uses running statistics collected in training, and it can be merged into the convolution.</source>
            <translation>La compagna consueta di Conv2d, fra essa e l'attivazione; togli il bias della convoluzione. In valutazione usa le statistiche mobili raccolte in addestramento, e si può fondere nella convoluzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It has 2·C learned numbers and 2·C that are kept. Batches of a few images give poor statistics: take GroupNorm.</source>
            <translation>Ha 2·C numeri appresi e 2·C conservati. Batch di poche immagini danno statistiche scadenti: prendi GroupNorm.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the unbiased variance.</source>
            <translation>Della varianza corretta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weight of the new batch in the running statistics.</source>
            <translation>Peso del nuovo batch nelle statistiche mobili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>track running stats</source>
            <translation>tieni statistiche</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep running statistics for evaluation; off: always use the batch.</source>
            <translation>Tieni statistiche mobili per la valutazione; spento: usa sempre il batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LayerNorm</source>
            <translation>LayerNorm</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalise each example, or each position of a sequence, by itself over its features (the last dimension).</source>
            <translation>Normalizza ogni esempio, o ogni posizione di una sequenza, per conto suo sulle caratteristiche (l'ultima dimensione).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The batch plays no part, so training and evaluation are the same and a batch of one is fine: the normalisation of transformers and recurrent networks.</source>
            <translation>Il batch non c'entra, quindi addestramento e valutazione sono uguali e un batch di uno va bene: la normalizzazione di transformer e reti ricorrenti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For images with channels first, GroupNorm with one group normalises over channels, height and width.</source>
            <translation>Per immagini con prima i canali, GroupNorm con un gruppo normalizza su canali, altezza e larghezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Learn a scale and a shift for each feature afterwards.</source>
            <translation>Dopo, impara una scala e uno spostamento per ogni caratteristica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>RMS norm</source>
            <translation>RMS norm</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divide each example, or each position of a sequence, by the root of its features' mean square.</source>
            <translation>Dividi ogni esempio, o ogni posizione di una sequenza, per la radice della media dei quadrati delle caratteristiche.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LayerNorm without the mean and without a shift: cheaper, and as good in large transformers, most of which have it.</source>
            <translation>LayerNorm senza la media e senza spostamento: meno costosa, e altrettanto buona nei grandi transformer, che quasi tutti la usano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Zhang and Sennrich, Root mean square layer normalization, 2019.</source>
            <translation>Fonte: Zhang e Sennrich, Root mean square layer normalization, 2019.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added to the mean square, so that zeros divide by no zero.</source>
            <translation>Sommato alla media dei quadrati, così che gli zeri non dividano per zero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>elementwise affine</source>
            <translation>affine per elemento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Learn a scale for each feature afterwards.</source>
            <translation>Dopo, impara una scala per ogni caratteristica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GroupNorm</source>
            <translation>GroupNorm</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalise each example by itself, over groups of channels and all positions.</source>
            <translation>Normalizza ogni esempio per conto suo, su gruppi di canali e tutte le posizioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The choice for images where batches are small: detection, segmentation, diffusion. One group is a layer norm over channels and positions; as many groups as channels is an instance norm.</source>
            <translation>La scelta per immagini dove i batch sono piccoli: rilevamento, segmentazione, diffusione. Un gruppo è una layer norm su canali e posizioni; tanti gruppi quanti canali sono una instance norm.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num groups</source>
            <translation>numero di gruppi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Number of groups; it must divide the channels evenly.</source>
            <translation>Numero di gruppi; deve dividere i canali senza resto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>InstanceNorm2d</source>
            <translation>InstanceNorm2d</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalise each channel of each image by itself, over height and width.</source>
            <translation>Normalizza ogni canale di ogni immagine per conto suo, su altezza e larghezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It takes away an image's contrast, and with it much of its style: style transfer and image translation use it. An image of one pixel cannot be normalised this way.</source>
            <translation>Toglie a un'immagine il contrasto, e con esso molto del suo stile: la usano il trasferimento di stile e la traduzione di immagini. Un'immagine di un solo pixel non si può normalizzare così.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added to the variance, so that a constant input divides by no zero.</source>
            <translation>Sommato alla varianza, così che un ingresso costante non divida per zero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>affine</source>
            <translation>affine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Learn a scale and a shift for each channel afterwards.</source>
            <translation>Dopo, impara una scala e uno spostamento per ogni canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LocalResponseNorm</source>
            <translation>LocalResponseNorm</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalisation</source>
            <translation>Normalizzazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divide each channel by the strength of its neighbouring channels at the same place.</source>
            <translation>Dividi ogni canale per la forza dei canali vicini nello stesso posto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Strong responses suppress their neighbours. AlexNet used it; batch normalisation has replaced it.</source>
            <translation>Risposte forti sopprimono le vicine. La usava AlexNet; la batch normalization l'ha sostituita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Number of neighbouring channels; an odd one can be exported to ONNX.</source>
            <translation>Numero di canali vicini; uno dispari si può esportare in ONNX.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Strength of the neighbours.</source>
            <translation>Forza dei vicini.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Exponent.</source>
            <translation>Esponente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Offset.</source>
            <translation>Termine costante.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, set each value to zero with probability p, anew in every forward pass.</source>
            <translation>In addestramento, metti a zero ogni valore con probabilità p, da capo a ogni passaggio in avanti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Units cannot rely on one another, and evaluation is like averaging over many thinned networks. What remains is divided by 1 - p, so that the mean stays and evaluation has nothing to do.</source>
            <translation>Le unità non possono contare l'una sull'altra, e la valutazione è come una media su molte reti sfoltite. Ciò che resta è diviso per 1 - p, così che la media resti e la valutazione non abbia nulla da fare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Usual: 0.5 for wide Linear layers, 0.1 in transformers. In convolutions neighbours tell the same: use Dropout2d.</source>
            <translation>Consueto: 0.5 per strati Linear larghi, 0.1 nei transformer. Nelle convoluzioni i vicini dicono lo stesso: usa Dropout2d.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>scaling</source>
            <translation>scala</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Make up for the missing units in training (the usual way), or multiply by 1 - p in evaluation.</source>
            <translation>Compensa in addestramento le unità mancanti (il modo consueto), o moltiplica per 1 - p in valutazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>inverted</source>
            <translation>inverted</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>test_time</source>
            <translation>test_time</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Dropout2d (spatial)</source>
            <translation>Dropout2d (spaziale)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, set whole channels of an image to zero with probability p, anew in every forward pass.</source>
            <translation>In addestramento, metti a zero interi canali di un'immagine con probabilità p, da capo a ogni passaggio in avanti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For convolutions, where single zeros would be filled in from their neighbours. What remains is divided by 1 - p.</source>
            <translation>Per convoluzioni, dove zeri isolati sarebbero riempiti dai vicini. Ciò che resta è diviso per 1 - p.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Probability of being set to zero.</source>
            <translation>Probabilità di essere messo a zero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gaussian noise</source>
            <translation>Rumore gaussiano</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, add normal noise, anew in every forward pass; in evaluation, pass the input on.</source>
            <translation>In addestramento, somma rumore normale, da capo a ogni passaggio in avanti; in valutazione, lascia passare l'ingresso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>On inputs it is data augmentation, and the noise of a denoising autoencoder; through a linear unit it acts like an L2 penalty on the weights. Scale it to the spread of what it is added to.</source>
            <translation>Sugli ingressi è aumento dei dati, e il rumore di un autoencoder denoising; attraverso un'unità lineare agisce come una penalità L2 sui pesi. Riscalalo all'ampiezza di ciò a cui è sommato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard deviation of the noise, in the units of the input.</source>
            <translation>Deviazione standard del rumore, nelle unità dell'ingresso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>L1 penalty</source>
            <translation>Penalità L1</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum of absolute values, times a coefficient: the lasso.</source>
            <translation>La somma dei valori assoluti, per un coefficiente: il lasso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire a block's weight to it (reveal the weight as a port) and add the penalty to the cost. Its gradient has the same size however small a weight is, so unneeded weights go to exactly zero. On activations it asks for sparse codes.</source>
            <translation>Collegale il peso di un blocco (mostra il peso come porta) e somma la penalità al costo. Il suo gradiente ha la stessa grandezza per quanto piccolo sia un peso, quindi i pesi inutili vanno esattamente a zero. Sulle attivazioni chiede codici sparsi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>L2 penalty</source>
            <translation>Penalità L2</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum of squares, times a coefficient: ridge regression, a Gaussian prior on the weights.</source>
            <translation>La somma dei quadrati, per un coefficiente: regressione ridge, una prior gaussiana sui pesi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire a block's weight to it (reveal the weight as a port) and add the penalty to the cost. The gradient is 2λw: note that others write λ/2 for the coefficient. Biases are usually left out.</source>
            <translation>Collegale il peso di un blocco (mostra il peso come porta) e somma la penalità al costo. Il gradiente è 2λw: attenzione, altri scrivono λ/2 come coefficiente. I bias di solito si lasciano fuori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With plain gradient descent it is the same as weight decay of 2λ; with Adam it is not (use AdamW's decay there).</source>
            <translation>Con la semplice discesa del gradiente equivale a un decadimento dei pesi di 2λ; con Adam no (lì usa il decadimento di AdamW).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A weight, wired from the port of the block that holds it.</source>
            <translation>Un peso, collegato dalla porta del blocco che lo tiene.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sparsity penalty</source>
            <translation>Penalità di sparsità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Ask each unit to be active rarely: the divergence between the wanted mean activation and that over the batch.</source>
            <translation>Chiedi a ogni unità di essere attiva di rado: la divergenza fra l'attivazione media voluta e quella sul batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the hidden layer of a sparse autoencoder. It is zero where every unit's mean over the batch is rho. Batches must be large enough for that mean to say something.</source>
            <translation>Per lo strato nascosto di un autoencoder sparso. È zero dove la media di ogni unità sul batch è rho. I batch devono essere abbastanza grandi perché quella media dica qualcosa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Activations between 0 and 1, as of a sigmoid.</source>
            <translation>Attivazioni fra 0 e 1, come di una sigmoide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The wanted mean activation of each unit.</source>
            <translation>L'attivazione media voluta per ogni unità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Random mirroring</source>
            <translation>Riflessione casuale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, mirror images left to right, each with probability p.</source>
            <translation>In addestramento, rifletti le immagini da sinistra a destra, ciascuna con probabilità p.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For photographs; not for digits, letters, or anything whose sides mean something.</source>
            <translation>Per fotografie; non per cifre, lettere o ciò di cui i lati hanno un significato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Random crop</source>
            <translation>Ritaglio casuale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, cut a piece out of every image at a place of its own; in evaluation, the piece in the middle.</source>
            <translation>In addestramento, ritaglia un pezzo da ogni immagine in un posto tutto suo; in valutazione, il pezzo in mezzo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With a padding and the size of the image itself it shifts the image a little.</source>
            <translation>Con un padding e la misura dell'immagine stessa sposta un poco l'immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Height and width of the piece.</source>
            <translation>Altezza e larghezza del pezzo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>padding</source>
            <translation>padding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Zeros added on every side first; 4 is usual for 32 x 32.</source>
            <translation>Zeri aggiunti prima su ogni lato; per 32 x 32 è consueto 4.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Random shift</source>
            <translation>Spostamento casuale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, move every image by whole pixels in both directions; zeros enter at the edges.</source>
            <translation>In addestramento, sposta ogni immagine di pixel interi nelle due direzioni; ai bordi entrano zeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The farthest an image is moved, up, down and sideways.</source>
            <translation>Di quanto al massimo un'immagine è spostata, in su, in giù e di lato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Random rotation, shift and zoom</source>
            <translation>Rotazione, spostamento e zoom casuali</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, turn, move, zoom and slant every image at random; zeros fill what comes in from outside.</source>
            <translation>In addestramento, gira, sposta, ingrandisci e inclina ogni immagine a caso; zeri riempiono ciò che entra da fuori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Small angles: a 6 that is turned round is a 9. Pixels between pixels are interpolated.</source>
            <translation>Angoli piccoli: un 6 capovolto è un 9. I pixel fra i pixel sono interpolati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>degrees</source>
            <translation>gradi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The farthest an image is turned, either way.</source>
            <translation>Di quanto al massimo un'immagine è girata, nei due versi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>translate</source>
            <translation>traslazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The farthest it is moved, as a share of its size.</source>
            <translation>Di quanto al massimo è spostata, come quota della sua misura.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The most it is zoomed: 0.1 is 0.9 to 1.1.</source>
            <translation>Di quanto al massimo è ingrandita: 0.1 è da 0.9 a 1.1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>shear</source>
            <translation>inclinazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The most it is slanted.</source>
            <translation>Di quanto al massimo è inclinata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cutout (random erasing)</source>
            <translation>Cutout (cancellazione casuale)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, blank out a square at a place of its own in every image; it may reach over the edge.</source>
            <translation>In addestramento, cancella un quadrato in un posto tutto suo in ogni immagine; può uscire dal bordo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The network cannot rely on one part of the image alone. T. DeVries and G. Taylor, 2017. About half the side of the image for small images.</source>
            <translation>La rete non può contare su una sola parte dell'immagine. T. DeVries e G. Taylor, 2017. Circa metà del lato per immagini piccole.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The side of the square, in pixels.</source>
            <translation>Il lato del quadrato, in pixel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What fills it: the mean of the images, 0 where they are normalised.</source>
            <translation>Che cosa lo riempie: la media delle immagini, 0 dove sono normalizzate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of examples that are changed.</source>
            <translation>La quota di esempi che sono cambiati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Brightness and contrast</source>
            <translation>Luminosità e contrasto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, change brightness and contrast of every image at random.</source>
            <translation>In addestramento, cambia a caso luminosità e contrasto di ogni immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Made for images from 0 (black) upwards; put it before a normalisation. Values are not cut off at 1.</source>
            <translation>Fatto per immagini da 0 (nero) in su; mettilo prima di una normalizzazione. I valori non sono tagliati a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>brightness</source>
            <translation>luminosità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0.2 multiplies an image by 0.8 to 1.2.</source>
            <translation>0.2 moltiplica un'immagine per un numero da 0.8 a 1.2.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>contrast</source>
            <translation>contrasto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0.2 multiplies the distance from its mean by 0.8 to 1.2.</source>
            <translation>0.2 moltiplica la distanza dalla sua media per un numero da 0.8 a 1.2.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mixup</source>
            <translation>Mixup</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, mix every example with another of its batch, input and desired output by the same share.</source>
            <translation>In addestramento, mescola ogni esempio con un altro del suo batch, ingresso e uscita desiderata nella stessa quota.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share is drawn once for a batch. Use SoftCrossEntropyLoss behind it, and let metrics look at the answers in evaluation only. H. Zhang and others, mixup: Beyond Empirical Risk Minimization, 2018.</source>
            <translation>La quota è estratta una volta per batch. Usa SoftCrossEntropyLoss dopo di esso, e lascia che le metriche guardino le risposte solo in valutazione. H. Zhang e altri, mixup: Beyond Empirical Risk Minimization, 2018.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the share λ ~ Beta(α, α): small ones mix little.</source>
            <translation>Della quota λ ~ Beta(α, α): valori piccoli mescolano poco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>CutMix</source>
            <translation>CutMix</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, paste a box of another image of the batch into every image, and share the answer by area.</source>
            <translation>In addestramento, incolla in ogni immagine un riquadro di un'altra del batch, e dividi la risposta secondo l'area.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The box is drawn once for a batch; what reaches over the edge is cut off, and λ is the area that is really left. S. Yun and others, CutMix, 2019.</source>
            <translation>Il riquadro è estratto una volta per batch; ciò che esce dal bordo è tagliato, e λ è l'area che resta davvero. S. Yun e altri, CutMix, 2019.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The desired output as real numbers: classes one-hot.</source>
            <translation>L'uscita desiderata come numeri reali: classi one-hot.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the share λ ~ Beta(α, α) that the image keeps.</source>
            <translation>Della quota λ ~ Beta(α, α) che l'immagine conserva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Word dropout</source>
            <translation>Dropout di parole</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Augmentation</source>
            <translation>Aumento dei dati</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training, replace words by the unknown word at random, so that no single word decides.</source>
            <translation>In addestramento, sostituisci a caso parole con la parola ignota, così che nessuna da sola decida.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It also teaches what to do with words that training never showed.</source>
            <translation>Insegna anche che cosa fare con parole che l'addestramento non ha mai mostrato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Word numbers.</source>
            <translation>Numeri di parole.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of words that are replaced.</source>
            <translation>La quota di parole che sono sostituite.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>unknown idx</source>
            <translation>indice degli ignoti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number that stands for an unknown word.</source>
            <translation>Il numero che sta per una parola ignota.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number that only fills up; it is never replaced.</source>
            <translation>Il numero che riempie soltanto; non è mai sostituito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Look up a learned vector for each whole number: the same as a one-hot vector times a matrix, but fast.</source>
            <translation>Cerca un vettore appreso per ogni numero intero: lo stesso di un vettore one-hot per una matrice, ma veloce.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Only the rows that were looked up get a gradient; those of a number that occurs several times add up. Numbers must lie between 0 and num_embeddings - 1.</source>
            <translation>Ricevono un gradiente solo le righe cercate; quelli di un numero che compare più volte si sommano. I numeri devono stare fra 0 e num_embeddings - 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The row of `padding_idx` gets no gradient, so it stays as it was initialised.</source>
            <translation>La riga di `padding_idx` non riceve gradiente, quindi resta com'è stata inizializzata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>EmbeddingBag</source>
            <translation>EmbeddingBag</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Look up a vector for each number of a bag, and take their mean, sum or maximum.</source>
            <translation>Cerca un vettore per ogni numero di un sacco, e prendine la media, la somma o il massimo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The order is lost: this is the input side of a continuous bag-of-words model, and a quick text classifier. Entries equal to `padding_idx` are left out, also of the count for the mean.</source>
            <translation>L'ordine va perso: è il lato d'ingresso di un modello continuous bag-of-words, e un classificatore di testi veloce. Gli elementi uguali a `padding_idx` sono lasciati fuori, anche dal conto per la media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row for each thing.</source>
            <translation>Una riga per ogni cosa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many things there are: rows of the table.</source>
            <translation>Quante cose ci sono: le righe della tabella.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Length of each vector.</source>
            <translation>Lunghezza di ogni vettore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How the vectors of one bag become one.</source>
            <translation>Come i vettori di un sacco diventano uno solo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number that only fills up; its row is not trained.</source>
            <translation>Il numero che riempie soltanto; la sua riga non è addestrata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Bag of words</source>
            <translation>Sacco di parole</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Embedding</source>
            <translation>Embedding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which words occur in a text, as one vector as long as the vocabulary; their order is lost.</source>
            <translation>Quali parole compaiono in un testo, come un vettore lungo quanto il vocabolario; il loro ordine va perso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A Linear block on it is the classical text classifier. There is nothing to learn and no gradient to the words.</source>
            <translation>Un blocco Linear su di esso è il classico classificatore di testi. Non c'è nulla da imparare e nessun gradiente verso le parole.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num words</source>
            <translation>numero di parole</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Size of the vocabulary.</source>
            <translation>Misura del vocabolario.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Say whether a word occurs; off: how often.</source>
            <translation>Di' se una parola compare; spento: quante volte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number that only fills up; it is not counted.</source>
            <translation>Il numero che riempie soltanto; non è contato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sinusoidal positional encoding</source>
            <translation>Codifica sinusoidale delle posizioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add waves of many lengths to a sequence, so that every position looks different.</source>
            <translation>Somma a una sequenza onde di molte lunghezze, così che ogni posizione appaia diversa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Nothing is learned, and any length is possible. The encoding of a shifted position is a rotation of the first, which makes distances easy to read. Usually x is an embedding times the root of D, so that the waves do not drown it.</source>
            <translation>Niente è appreso, e ogni lunghezza è possibile. La codifica di una posizione spostata è una rotazione della prima, il che rende facili da leggere le distanze. Di solito x è un embedding per la radice di D, così che le onde non lo sommergano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Vaswani et al., Attention is all you need, 2017.</source>
            <translation>Fonte: Vaswani et al., Attention is all you need, 2017.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sequence with the encoding added.</source>
            <translation>La sequenza con la codifica sommata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The encoding alone, from -1 to 1.</source>
            <translation>La sola codifica, da -1 a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Learned positional encoding</source>
            <translation>Codifica appresa delle posizioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned vector for each position to a sequence.</source>
            <translation>Somma a una sequenza un vettore appreso per ogni posizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>As good as waves where all lengths occur in training: BERT, GPT and vision transformers have it. Sequences may not be longer than the table, and positions that never occurred in training are noise.</source>
            <translation>Buona quanto le onde dove in addestramento compaiono tutte le lunghezze: la usano BERT, GPT e i vision transformer. Le sequenze non possono essere più lunghe della tabella, e le posizioni mai viste in addestramento sono rumore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A row a position.</source>
            <translation>Una riga per posizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>max length</source>
            <translation>lunghezza massima</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The longest sequence there may be.</source>
            <translation>La sequenza più lunga possibile.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rotary position embedding</source>
            <translation>Codifica rotatoria delle posizioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Turn each pair of features by an angle that grows with the position; slowly for the later pairs.</source>
            <translation>Gira ogni coppia di caratteristiche di un angolo che cresce con la posizione; piano per le coppie successive.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Put it before the query and the key of an attention, not the value: their product then depends on the distance of the two alone. Nothing is learned, and lengths are not vectors' lengths: those stay as they are. Neighbouring features make a pair.</source>
            <translation>Mettila prima della domanda e della chiave di un'attenzione, non del valore: il loro prodotto dipende allora solo dalla distanza fra le due. Niente è appreso, e le lunghezze dei vettori restano come sono. Caratteristiche vicine formano una coppia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Su et al., RoFormer: enhanced transformer with rotary position embedding, 2021.</source>
            <translation>Fonte: Su et al., RoFormer: enhanced transformer with rotary position embedding, 2021.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A sequence of vectors.</source>
            <translation>Una sequenza di vettori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of each step; not connected: 0, 1, 2, ...</source>
            <translation>Di ogni passo; non collegato: 0, 1, 2, ...</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>base</source>
            <translation>base</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The slowest wave is about this many times 2π steps long.</source>
            <translation>L'onda più lenta è lunga circa 2π volte questi passi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Linear position bias</source>
            <translation>Bias lineare di posizione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A penalty on the distance of query and key, to be added to the scores of an attention.</source>
            <translation>Una penalità sulla distanza fra domanda e chiave, da sommare ai punteggi di un'attenzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The heads look differently far: the first gives up quickly, the last hardly at all. It takes the place of a positional encoding, and models that have it cope with longer sequences than they were trained on.</source>
            <translation>Le teste guardano a distanze diverse: la prima rinuncia presto, l'ultima quasi per niente. Prende il posto di una codifica delle posizioni, e i modelli che la usano reggono sequenze più lunghe di quelle su cui sono stati addestrati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Press, Smith and Lewis, Train short, test long, 2022.</source>
            <translation>Fonte: Press, Smith e Lewis, Train short, test long, 2022.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Any sequence of the right length; its values do not matter.</source>
            <translation>Una sequenza qualsiasi della lunghezza giusta; i suoi valori non contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the attn_bias of an attention with A heads.</source>
            <translation>Per attn_bias di un'attenzione con A teste.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every head has its own slope.</source>
            <translation>Ogni testa ha la sua pendenza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Time step embedding</source>
            <translation>Codifica del passo temporale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Positions</source>
            <translation>Posizioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A time, as cosines and sines of many frequencies: what tells a denoiser how noisy its input is.</source>
            <translation>Un tempo, come coseni e seni di molte frequenze: ciò che dice a un denoiser quanto è rumoroso il suo ingresso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Two Linear blocks with a SiLU between them usually follow, and the result is added inside every layer. For a noise level that spans magnitudes, embed its logarithm.</source>
            <translation>Di solito seguono due blocchi Linear con in mezzo una SiLU, e il risultato è sommato dentro ogni strato. Per un livello di rumore che attraversa ordini di grandezza, codificane il logaritmo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A time or noise level for each example.</source>
            <translation>Un tempo o un livello di rumore per ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>embedding dim</source>
            <translation>dimensione dell'embedding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Length of the vector; an odd one ends in a 0.</source>
            <translation>Lunghezza del vettore; uno dispari finisce con uno 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>max period</source>
            <translation>periodo massimo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The slowest wave repeats after 2π times as many steps.</source>
            <translation>L'onda più lenta si ripete dopo 2π volte questi passi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Causal mask</source>
            <translation>Maschera causale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which steps each step of a sequence may look at: itself and those before it.</source>
            <translation>Quali passi di una sequenza ogni passo può guardare: sé stesso e quelli prima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the attn_mask of an attention that generates step by step. With a window it looks at the nearest steps alone, with a stride at every so manieth; two heads, one with each, make a sparse attention whose cost grows with n root n. The flag is_causal of an attention does the same as the plain mask and is faster.</source>
            <translation>Per attn_mask di un'attenzione che genera passo per passo. Con una finestra guarda solo i passi più vicini, con uno stride uno ogni tanti; due teste, una per ciascuno, fanno un'attenzione sparsa il cui costo cresce come n radice di n. L'opzione is_causal di un'attenzione fa lo stesso della maschera semplice ed è più veloce.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True where step t may look at step s.</source>
            <translation>Vero dove il passo t può guardare il passo s.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>window</source>
            <translation>finestra</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many steps can be seen, the own one included. Empty: all.</source>
            <translation>Quanti passi si possono vedere, compreso il proprio. Vuoto: tutti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>stride</source>
            <translation>stride</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Only every so manieth step before the own one is seen.</source>
            <translation>Dei passi prima del proprio se ne vede solo uno ogni tanti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Length mask</source>
            <translation>Maschera delle lunghezze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which steps of each sequence are real, from its length. The values of x do not matter, only how long it is.</source>
            <translation>Quali passi di ogni sequenza sono veri, dalla sua lunghezza. I valori di x non contano, solo quanto è lunga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Padding mask</source>
            <translation>Maschera del riempimento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which tokens are real, from the number that fills up texts of different lengths to one.</source>
            <translation>Quali token sono veri, dal numero che riempie testi di lunghezze diverse fino a una sola.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire it to the mask of an attention, of a mean or of a cost, so that padding counts nowhere.</source>
            <translation>Collegala alla maschera di un'attenzione, di una media o di un costo, così che il riempimento non conti da nessuna parte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>mark padding</source>
            <translation>segna il riempimento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for padding rather than for what is real, as MultiheadAttention wants it.</source>
            <translation>Vero per il riempimento invece che per ciò che è vero, come vuole MultiheadAttention.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Lengths of sequences</source>
            <translation>Lunghezze delle sequenze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many steps each text has up to its last token that is not padding.</source>
            <translation>Quanti passi ha ogni testo fino al suo ultimo token che non è riempimento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the lengths of a recurrent layer. A text of nothing but padding has the length 0.</source>
            <translation>Per le lunghezze di uno strato ricorrente. Un testo di solo riempimento ha lunghezza 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Numbers of words or letters, filled up to one length.</source>
            <translation>Numeri di parole o lettere, riempiti fino a una sola lunghezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number that only fills up.</source>
            <translation>Il numero che riempie soltanto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Last step</source>
            <translation>Ultimo passo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The last real step of each sequence, where they differ in length.</source>
            <translation>L'ultimo passo vero di ogni sequenza, dove hanno lunghezze diverse.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A recurrent network's state there has seen all of its sequence. For sequences of one length, Select is enough. A sequence of length 0 gives its first step.</source>
            <translation>Lì lo stato di una rete ricorrente ha visto tutta la sua sequenza. Per sequenze di una sola lunghezza basta Select. Una sequenza di lunghezza 0 dà il suo primo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many steps of each sequence are real.</source>
            <translation>Quanti passi di ogni sequenza sono veri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reverse sequences</source>
            <translation>Inverti le sequenze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The steps of each sequence in reverse order; padding stays at the end.</source>
            <translation>I passi di ogni sequenza in ordine inverso; il riempimento resta alla fine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reverse, run a recurrent layer, reverse again: the backward direction of a bidirectional network.</source>
            <translation>Inverti, esegui uno strato ricorrente, inverti di nuovo: la direzione all'indietro di una rete bidirezionale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean of the real steps</source>
            <translation>Media dei passi veri</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean over the steps of each sequence that a mask names; zeros where it names none.</source>
            <translation>La media sui passi di ogni sequenza che una maschera indica; zeri dove non ne indica nessuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A text as the mean of its words, or of a transformer's outputs, with the padding left out.</source>
            <translation>Un testo come la media delle sue parole, o delle uscite di un transformer, senza il riempimento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A batch of sequences.</source>
            <translation>Un batch di sequenze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for the steps that count.</source>
            <translation>Vero per i passi che contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Shift right</source>
            <translation>Sposta a destra</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sequences</source>
            <translation>Sequenze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sequence one step later: a start token in front, the last step gone.</source>
            <translation>La sequenza un passo dopo: un token iniziale davanti, via l'ultimo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Teacher forcing: while it learns to produce a sequence, a decoder sees at each step the right token of the step before, not its own.</source>
            <translation>Teacher forcing: mentre impara a produrre una sequenza, un decoder vede a ogni passo il token giusto del passo precedente, non il proprio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sequence a model learns to produce.</source>
            <translation>La sequenza che un modello impara a produrre.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What its decoder sees in training.</source>
            <translation>Che cosa vede il suo decoder in addestramento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The start token, or the number that fills the first step.</source>
            <translation>Il token iniziale, o il numero che riempie il primo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>RNN layer</source>
            <translation>Strato RNN</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The plain recurrent network: at every step the new state is computed from the input and the state before.</source>
            <translation>La rete ricorrente semplice: a ogni passo il nuovo stato è calcolato dall'ingresso e dallo stato precedente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same weights serve all steps, so it takes sequences of any length. Its gradient through T steps is a product of T factors and vanishes or explodes: it remembers some ten steps. Take LSTM or GRU for more, and clip the gradient.</source>
            <translation>Gli stessi pesi servono tutti i passi, quindi prende sequenze di ogni lunghezza. Il suo gradiente attraverso T passi è un prodotto di T fattori e svanisce o esplode: ricorda circa dieci passi. Per di più prendi LSTM o GRU, e taglia il gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For a deeper network put several in a row. To draw what happens in a step, put an RNN cell into a loop.</source>
            <translation>Per una rete più profonda mettine più di fila. Per disegnare che cosa succede in un passo, metti una cella RNN in un ciclo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The activation of every step.</source>
            <translation>L'attivazione di ogni passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GRU layer</source>
            <translation>Strato GRU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A recurrent network with two gates, which decide how much of the old state is kept at each step.</source>
            <translation>Una rete ricorrente con due porte, che decidono quanto del vecchio stato si conserva a ogni passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the update gate z stays open the state is handed on unchanged, and so is the gradient: it remembers hundreds of steps. About as good as an LSTM, with three quarters of its weights. The gates stand in the order r, z, n.</source>
            <translation>Dove la porta di aggiornamento z resta aperta lo stato passa immutato, e così il gradiente: ricorda centinaia di passi. Buona circa quanto una LSTM, con tre quarti dei suoi pesi. Le porte stanno nell'ordine r, z, n.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>This is torch's form, where the reset gate acts on the matrix product; GRUCellResetFirst has the other one.</source>
            <translation>È la forma di torch, dove la porta di reset agisce sul prodotto di matrici; GRUCellResetFirst ha l'altra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LSTM layer</source>
            <translation>Strato LSTM</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Long short-term memory: a store that gates write to, read from and erase, carried from step to step.</source>
            <translation>Long short-term memory: una memoria su cui le porte scrivono, leggono e cancellano, portata di passo in passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The forget gate f multiplies the store, so the gradient along it is f and need not vanish: it remembers hundreds of steps. The gates stand in the order i, f, g, o. A forget bias of 1 or 2 at the start makes it remember at first; it can be set as the initial value of a bias drawn as a Parameter.</source>
            <translation>La porta di dimenticanza f moltiplica la memoria, quindi il gradiente lungo di essa è f e non deve svanire: ricorda centinaia di passi. Le porte stanno nell'ordine i, f, g, o. Un bias di dimenticanza di 1 o 2 all'inizio la fa ricordare da subito; si può impostare come valore iniziale di un bias disegnato come Parameter.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For text a bidirectional one sees both sides of a word; it needs the whole sequence, so it cannot generate.</source>
            <translation>Per un testo una bidirezionale vede entrambi i lati di una parola; ha bisogno dell'intera sequenza, quindi non può generare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A batch of sequences, the features last.</source>
            <translation>Un batch di sequenze, per ultime le caratteristiche.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The state before the first step; not connected: zeros.</source>
            <translation>Lo stato prima del primo passo; non collegato: zeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cell's store before the first step; not connected: zeros.</source>
            <translation>La memoria della cella prima del primo passo; non collegata: zeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many steps of each sequence are real; the rest is padding. Not connected: all of them.</source>
            <translation>Quanti passi di ogni sequenza sono veri; il resto è riempimento. Non collegato: tutti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The state after every step, of both directions side by side; 0 where there is padding.</source>
            <translation>Lo stato dopo ogni passo, delle due direzioni fianco a fianco; 0 dove c'è riempimento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The state after each sequence's last real step, of both directions side by side.</source>
            <translation>Lo stato dopo l'ultimo passo vero di ogni sequenza, delle due direzioni fianco a fianco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cell's store after each sequence's last real step.</source>
            <translation>La memoria della cella dopo l'ultimo passo vero di ogni sequenza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bidirectional</source>
            <translation>bidirezionale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Run a second layer from the end to the start, and join both outputs.</source>
            <translation>Esegui un secondo strato dalla fine all'inizio, e unisci le due uscite.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>RNN cell</source>
            <translation>Cella RNN</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step of a plain recurrent network: the new state from the input and the state before.</source>
            <translation>Un passo di una rete ricorrente semplice: il nuovo stato dall'ingresso e dallo stato precedente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Put it into a loop whose Delay carries the state; RNN does the same for a whole sequence, faster. With the identity it is a linear recurrence, which explodes where the largest eigenvalue of W exceeds 1 and vanishes below.</source>
            <translation>Mettila in un ciclo il cui Delay porta lo stato; RNN fa lo stesso per un'intera sequenza, più in fretta. Con l'identità è una ricorrenza lineare, che esplode dove il massimo autovalore di W supera 1 e svanisce sotto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>nonlinearity</source>
            <translation>non linearità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>identity: a linear recurrence.</source>
            <translation>identity: una ricorrenza lineare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>tanh</source>
            <translation>tanh</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>relu</source>
            <translation>relu</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>identity</source>
            <translation>identity</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LSTM cell</source>
            <translation>Cella LSTM</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step of an LSTM: gates erase from a store (f), write to it (i, g) and read from it (o).</source>
            <translation>Un passo di una LSTM: le porte cancellano da una memoria (f), vi scrivono (i, g) e ne leggono (o).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Put it into a loop with one Delay for the state and one for the store; LSTM does the same for a whole sequence, faster. The gates stand in the order i, f, g, o.</source>
            <translation>Mettila in un ciclo con un Delay per lo stato e uno per la memoria; LSTM fa lo stesso per un'intera sequenza, più in fretta. Le porte stanno nell'ordine i, f, g, o.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The store before this step.</source>
            <translation>La memoria prima di questo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The store after this step.</source>
            <translation>La memoria dopo questo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GRU cell</source>
            <translation>Cella GRU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step of a gated recurrent unit in torch's form: the reset gate r acts on the product W h.</source>
            <translation>Un passo di una GRU nella forma di torch: la porta di reset r agisce sul prodotto W h.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The update gate z says how much of the old state is kept. Put it into a loop whose Delay carries the state; GRU does the same for a whole sequence, faster. The gates stand in the order r, z, n.</source>
            <translation>La porta di aggiornamento z dice quanto del vecchio stato si conserva. Mettila in un ciclo il cui Delay porta lo stato; GRU fa lo stesso per un'intera sequenza, più in fretta. Le porte stanno nell'ordine r, z, n.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GRU cell, reset first</source>
            <translation>Cella GRU, prima il reset</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Recurrent</source>
            <translation>Ricorrenti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step of a gated recurrent unit as it was first published: the reset gate r acts on the state before W does.</source>
            <translation>Un passo di una GRU com'è stata pubblicata la prima volta: la porta di reset r agisce sullo stato prima di W.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The update gate u says how much of the new state is taken, so it is 1 - z of GRUCell. The two cells are equally good but compute different numbers; weights of one do not fit the other. The gates stand in the order r, u, n.</source>
            <translation>La porta di aggiornamento u dice quanto del nuovo stato si prende, quindi è 1 - z di GRUCell. Le due celle sono ugualmente buone ma calcolano numeri diversi; i pesi dell'una non vanno bene per l'altra. Le porte stanno nell'ordine r, u, n.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Cho et al., Learning phrase representations using RNN encoder-decoder, 2014, with u for 1 - z.</source>
            <translation>Fonte: Cho et al., Learning phrase representations using RNN encoder-decoder, 2014, con u al posto di 1 - z.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The input of this step.</source>
            <translation>L'ingresso di questo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The state before this step.</source>
            <translation>Lo stato prima di questo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The state after this step.</source>
            <translation>Lo stato dopo questo passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Acts on the input.</source>
            <translation>Agisce sull'ingresso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Acts on the state.</source>
            <translation>Agisce sullo stato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Size of the state: how much can be remembered.</source>
            <translation>Misura dello stato: quanto si può ricordare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned offset to every gate.</source>
            <translation>Somma un bias appreso a ogni porta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>recurrent bias</source>
            <translation>bias ricorrente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add torch's second offset too; off: one, as in textbooks.</source>
            <translation>Somma anche il secondo bias di torch; spento: uno solo, come nei libri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scaled dot-product attention</source>
            <translation>Attenzione a prodotto scalare riscalato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each query takes the mean of the values, weighted by the softmax of its products with the keys.</source>
            <translation>Ogni domanda prende la media dei valori, pesata con la softmax dei suoi prodotti con le chiavi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>There is nothing to learn: what makes queries, keys and values (Linear blocks, from one sequence or from two) is. Time and memory grow with the product of both lengths. It does not know the order of the positions: permuted inputs give permuted outputs, so add positions to them. Without the root in the scale, large products would make the softmax hard and its gradient vanish.</source>
            <translation>Non c'è nulla da imparare: impara ciò che fa domande, chiavi e valori (blocchi Linear, da una sequenza o da due). Tempo e memoria crescono con il prodotto delle due lunghezze. Non conosce l'ordine delle posizioni: ingressi permutati danno uscite permutate, quindi somma loro delle posizioni. Senza la radice nella scala, prodotti grandi renderebbero netta la softmax e farebbero svanire il suo gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A query that may look at nothing gets zeros.</source>
            <translation>Una domanda che non può guardare nulla riceve zeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What each position looks for.</source>
            <translation>Che cosa cerca ogni posizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What each position offers itself as.</source>
            <translation>Come si offre ogni posizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What it gives where it is chosen.</source>
            <translation>Che cosa dà dove è scelta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True where a query may look at a key.</source>
            <translation>Vero dove una domanda può guardare una chiave.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added to the scores: distances, relative positions.</source>
            <translation>Sommato ai punteggi: distanze, posizioni relative.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Factor on the scores. Empty: 1 / root of D.</source>
            <translation>Fattore sui punteggi. Vuoto: 1 / radice di D.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dropout p</source>
            <translation>p del dropout</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Multi-head attention</source>
            <translation>Attenzione a più teste</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Several attentions side by side, each on its own learned projection of queries, keys and values.</source>
            <translation>Più attenzioni fianco a fianco, ciascuna sulla propria proiezione appresa di domande, chiavi e valori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One source wired to all three inputs makes self-attention; with `is_causal` it is the decoder's. With keys and values from elsewhere it is cross-attention. It has 4 E (E + 1) learned numbers, however many heads there are. It takes the weights of torch.nn.MultiheadAttention (there the last two are called out_proj.weight and out_proj.bias).</source>
            <translation>Una sola origine collegata a tutti e tre gli ingressi fa l'auto-attenzione; con `is_causal` è quella del decoder. Con chiavi e valori da altrove è cross-attention. Ha 4 E (E + 1) numeri appresi, quante che siano le teste. Prende i pesi di torch.nn.MultiheadAttention (lì gli ultimi due si chiamano out_proj.weight e out_proj.bias).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Put a residual connection and a LayerNorm around it. Where key, value and query have different sizes, bring them to one with Linear blocks first.</source>
            <translation>Mettile attorno una connessione residua e una LayerNorm. Dove chiave, valore e domanda hanno misure diverse, portali prima a una sola con blocchi Linear.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The query again for self-attention, an encoder's output for cross-attention.</source>
            <translation>Ancora la domanda per l'auto-attenzione, l'uscita di un encoder per la cross-attention.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Usually the same as the key.</source>
            <translation>Di solito lo stesso della chiave.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True where a key is padding, as in torch.</source>
            <translation>Vero dove una chiave è riempimento, come in torch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For each head, a distribution over the keys.</source>
            <translation>Per ogni testa, una distribuzione sulle chiavi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For query, key and value, stacked.</source>
            <translation>Per domanda, chiave e valore, impilati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num heads</source>
            <translation>numero di teste</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each head attends by itself, in E / heads dimensions.</source>
            <translation>Ogni testa guarda per conto suo, in E / teste dimensioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned offset to queries, keys, values and the output.</source>
            <translation>Somma un bias appreso a domande, chiavi, valori e uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dropout</source>
            <translation>dropout</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of the attention weights that is dropped in training.</source>
            <translation>Quota dei pesi di attenzione tolti in addestramento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>is causal</source>
            <translation>è causale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>No position may look at a later one: for whatever generates step by step.</source>
            <translation>Nessuna posizione può guardarne una successiva: per tutto ciò che genera passo per passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>need weights</source>
            <translation>servono i pesi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Give the weights out, to look at them; off: a fused kernel saves time and memory.</source>
            <translation>Dai in uscita i pesi, per guardarli; spento: un kernel fuso risparmia tempo e memoria.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Additive attention</source>
            <translation>Attenzione additiva</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Attention whose scores come from a small network: the query and a key are projected, added, and rated.</source>
            <translation>Attenzione i cui punteggi vengono da una piccola rete: la domanda e una chiave sono proiettate, sommate e valutate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In a recurrent decoder the query is the state at one step, and the context goes into the next step: translation that aligns words, captions that look at parts of an image. Query and keys may have different sizes. It compares every query with every key, so on long sequences it takes more memory than a product of the two.</source>
            <translation>In un decoder ricorrente la domanda è lo stato a un passo, e il contesto va nel passo successivo: traduzione che allinea le parole, didascalie che guardano parti di un'immagine. Domanda e chiavi possono avere misure diverse. Confronta ogni domanda con ogni chiave, quindi su sequenze lunghe prende più memoria di un prodotto delle due.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Bahdanau, Cho and Bengio, Neural machine translation by jointly learning to align and translate, 2015.</source>
            <translation>Fonte: Bahdanau, Cho e Bengio, Neural machine translation by jointly learning to align and translate, 2015.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Acts on the query.</source>
            <translation>Agisce sulla domanda.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Acts on the keys.</source>
            <translation>Agisce sulle chiavi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>hidden size</source>
            <translation>dimensione nascosta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Size of the layer that compares the two.</source>
            <translation>Misura dello strato che le confronta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Bilinear attention</source>
            <translation>Attenzione bilineare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Attention whose scores are products of the query and a key with a learned matrix between them.</source>
            <translation>Attenzione i cui punteggi sono prodotti della domanda e di una chiave con in mezzo una matrice appresa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In a recurrent decoder the query is the state at one step, or all its states where they do not depend on the context. With the identity in place of the matrix it is plain dot-product attention, without the scale.</source>
            <translation>In un decoder ricorrente la domanda è lo stato a un passo, o tutti i suoi stati dove non dipendono dal contesto. Con l'identità al posto della matrice è la semplice attenzione a prodotto scalare, senza la scala.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Luong, Pham and Manning, Effective approaches to attention-based neural machine translation, 2015: the score called general there.</source>
            <translation>Fonte: Luong, Pham e Manning, Effective approaches to attention-based neural machine translation, 2015: il punteggio lì chiamato general.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One for each example, or a sequence of them.</source>
            <translation>Una per ogni esempio, o una sequenza di domande.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What is searched: the states of an encoder, the places of an image.</source>
            <translation>Dove si cerca: gli stati di un encoder, i posti di un'immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What is averaged; usually the same as the key.</source>
            <translation>Di che cosa si fa la media; di solito lo stesso della chiave.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True where a key is real, False where it is padding.</source>
            <translation>Vero dove una chiave è vera, falso dove è riempimento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The weighted mean of the values, for each query.</source>
            <translation>La media pesata dei valori, per ogni domanda.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A distribution over the keys for each query.</source>
            <translation>Una distribuzione sulle chiavi per ogni domanda.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How well each query and key go together, before the softmax.</source>
            <translation>Quanto bene stanno insieme ogni domanda e ogni chiave, prima della softmax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy of tokens</source>
            <translation>Entropia incrociata dei token</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cost of a language model: minus the mean log-probability it gives to the right tokens.</source>
            <translation>Il costo di un modello di linguaggio: meno la log-probabilità media che dà ai token giusti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The vocabulary is the last dimension, as a Linear block makes it; CrossEntropyLoss wants it second. Set ignore_index to the number that fills up texts, so that padding does not count; a mask leaves out more, such as words that were not hidden. The exponential of it is the perplexity. Averaged over tokens, long texts weigh more than short ones; averaged over sequences, each weighs the same. Where nothing counts it is 0.</source>
            <translation>Il vocabolario è l'ultima dimensione, come la fa un blocco Linear; CrossEntropyLoss la vuole seconda. Metti ignore_index al numero che riempie i testi, così che il riempimento non conti; una maschera lascia fuori di più, per esempio le parole non nascoste. Il suo esponenziale è la perplessità. In media sui token, i testi lunghi pesano più dei corti; in media sulle sequenze, ciascuna pesa uguale. Dove non conta nulla è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for what counts. Not connected: everything.</source>
            <translation>Vero per ciò che conta. Non collegato: tutto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of the target spread evenly over all tokens.</source>
            <translation>Quota del bersaglio sparsa in parti uguali su tutti i token.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every token counts the same, or every sequence whatever its length.</source>
            <translation>Ogni token conta uguale, o ogni sequenza qualunque sia la sua lunghezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sequences</source>
            <translation>sequences</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Perplexity</source>
            <translation>Perplessità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Among how many equally likely tokens the model hesitates on average: 1 is certain, the vocabulary's size a guess.</source>
            <translation>Fra quanti token ugualmente probabili il modello esita in media: 1 è certo, la misura del vocabolario è tirare a caso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is larger than the perplexity of the whole; for the exact number take the exponential of the mean cost.</source>
            <translation>Su una suddivisione: una media dei batch è più grande della perplessità dell'insieme; per il numero esatto prendi l'esponenziale del costo medio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Accuracy of tokens</source>
            <translation>Accuratezza dei token</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of tokens that are right, from 0 to 1; targets that are padding do not count.</source>
            <translation>La quota di token giusti, da 0 a 1; i bersagli che sono riempimento non contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: the mean of the batches is exact where every batch has as many tokens that count.</source>
            <translation>Su una suddivisione: la media dei batch è esatta dove ogni batch ha altrettanti token che contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Exact match of sequences</source>
            <translation>Corrispondenza esatta delle sequenze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of sequences without a single wrong token; targets that are padding do not count.</source>
            <translation>La quota di sequenze senza un solo token sbagliato; i bersagli che sono riempimento non contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Much stricter than the accuracy of tokens: at 99 % of them, a text of a hundred is right one time in three.</source>
            <translation>Molto più severa dell'accuratezza dei token: con il 99 %, un testo di cento è giusto una volta su tre.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The tokens that were chosen, as from ArgMax.</source>
            <translation>I token scelti, come da ArgMax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The right tokens.</source>
            <translation>I token giusti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep the best k</source>
            <translation>Tieni i k migliori</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Set all scores but the k largest to minus infinity: a softmax of what leaves gives the others no probability.</source>
            <translation>Metti a meno infinito tutti i punteggi tranne i k più grandi: una softmax del risultato dà probabilità nulla agli altri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Before sampling it keeps unlikely tokens from ever being chosen. Scores equal to the k-th largest all stay. The gradient reaches the scores that stay; behind a softmax it makes a sparse gate, as in a mixture of experts.</source>
            <translation>Prima di campionare impedisce che siano mai scelti token improbabili. I punteggi uguali al k-esimo restano tutti. Il gradiente raggiunge i punteggi che restano; dopo una softmax fa una porta sparsa, come in una mistura di esperti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many tokens remain possible; all where there are fewer.</source>
            <translation>Quanti token restano possibili; tutti dove ce ne sono meno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sample a token</source>
            <translation>Estrai un token</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Draw a token from the softmax of its scores, with given noise: the largest score after adding Gumbel noise.</source>
            <translation>Estrai un token dalla softmax dei suoi punteggi, con rumore dato: il punteggio più grande dopo aver sommato rumore di Gumbel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise is an input, so the same noise gives the same token, here and in an exported model. Uniform noise u becomes Gumbel noise -log(-log u). Wire scores of a TopKFilter to it to leave out what is unlikely. For the most likely token take ArgMax.</source>
            <translation>Il rumore è un ingresso, quindi lo stesso rumore dà lo stesso token, qui e in un modello esportato. Il rumore uniforme u diventa rumore di Gumbel -log(-log u). Collegagli i punteggi di un TopKFilter per lasciare fuori ciò che è improbabile. Per il token più probabile prendi ArgMax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A score for each token of the vocabulary, in the last dimension.</source>
            <translation>Un punteggio per ogni token del vocabolario, nell'ultima dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Independent draws, uniform between 0 and 1 or Gumbel.</source>
            <translation>Estrazioni indipendenti, uniformi fra 0 e 1 o Gumbel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Below 1 safer choices, above 1 more surprising ones.</source>
            <translation>Sotto 1 scelte più sicure, sopra 1 più sorprendenti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>distribution</source>
            <translation>distribuzione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the noise is drawn from.</source>
            <translation>Da che cosa è estratto il rumore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>uniform</source>
            <translation>uniform</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>gumbel</source>
            <translation>gumbel</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Step of a beam search</source>
            <translation>Passo di una ricerca a fascio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of all continuations of the sequences kept so far, keep the best few.</source>
            <translation>Di tutte le continuazioni delle sequenze tenute fin qui, tieni le poche migliori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Repeated, it finds likelier sentences than taking the best token each time. Start with one sequence of score 0; at each further step, Gather the states of the decoder by `beam`. Longer sequences are always less likely: divide by their length before comparing ended ones.</source>
            <translation>Ripetuto, trova frasi più probabili che prendendo ogni volta il token migliore. Comincia con una sequenza di punteggio 0; a ogni passo successivo, raccogli con Gather gli stati del decoder secondo `beam`. Le sequenze più lunghe sono sempre meno probabili: dividi per la loro lunghezza prima di confrontare quelle finite.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of each token as the next one, for each sequence that is kept.</source>
            <translation>Di ogni token come successivo, per ogni sequenza conservata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The log-probability of each sequence so far; 0 at the start.</source>
            <translation>La log-probabilità di ogni sequenza fin qui; 0 all'inizio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the best continuations, best first.</source>
            <translation>Delle migliori continuazioni, la migliore per prima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which sequence each of them continues.</source>
            <translation>Quale sequenza continua ciascuna di esse.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With which token.</source>
            <translation>Con quale token.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>width</source>
            <translation>larghezza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many sequences are kept.</source>
            <translation>Quante sequenze sono conservate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mask tokens</source>
            <translation>Maschera i token</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hide some tokens of a text, so that a model learns to guess them from those around them.</source>
            <translation>Nascondi alcuni token di un testo, così che un modello impari a indovinarli da quelli attorno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One draw a token says whether it is selected, what becomes of it, and which token takes its place. Some stay as they were, so that the model cannot trust what it sees. Wire `selected` to the mask of a TokenCrossEntropyLoss.</source>
            <translation>Una sola estrazione per token dice se è selezionato, che cosa ne è, e quale token prende il suo posto. Alcuni restano com'erano, così che il modello non possa fidarsi di ciò che vede. Collega `selected` alla maschera di una TokenCrossEntropyLoss.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Source: Devlin, Chang, Lee and Toutanova, BERT, 2019.</source>
            <translation>Fonte: Devlin, Chang, Lee e Toutanova, BERT, 2019.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The text as it is, which is also the target.</source>
            <translation>Il testo com'è, che è anche il bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Independent draws, uniform between 0 and 1.</source>
            <translation>Estrazioni indipendenti, uniformi fra 0 e 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the model sees.</source>
            <translation>Che cosa vede il modello.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for the tokens it has to guess: the mask of the cost.</source>
            <translation>Vero per i token che deve indovinare: la maschera del costo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>mask rate</source>
            <translation>frequenza di mascheramento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of the tokens that are selected.</source>
            <translation>Quota dei token selezionati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>mask share</source>
            <translation>quota mascherata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of the selected ones that become the mask token.</source>
            <translation>Quota dei selezionati che diventano il token maschera.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>random share</source>
            <translation>quota casuale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of them that become any token; the rest stays.</source>
            <translation>Quota di essi che diventano un token qualsiasi; il resto rimane.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>mask idx</source>
            <translation>indice della maschera</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mask token.</source>
            <translation>Il token maschera.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num embeddings</source>
            <translation>numero di embedding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many tokens there are.</source>
            <translation>Quanti token ci sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>first token</source>
            <translation>primo token</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Those before it are special: never selected, never drawn.</source>
            <translation>Quelli prima di esso sono speciali: mai selezionati, mai estratti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of the squared differences: the usual cost of regression, and of reconstruction.</source>
            <translation>La media dei quadrati delle differenze: il costo consueto della regressione, e della ricostruzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is the likelihood of a target with normal noise of fixed spread, and its best answer is the mean of the targets. Large errors dominate it; where a few targets are wild, take HuberLoss or L1Loss.</source>
            <translation>È la verosimiglianza di un bersaglio con rumore normale di ampiezza fissa, e la sua risposta migliore è la media dei bersagli. Gli errori grandi la dominano; dove pochi bersagli sono fuori misura, prendi HuberLoss o L1Loss.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Books often write the sum over outputs and the mean over examples, which is larger by the number of outputs: that is `sum_outputs_mean_batch`, and it changes which learning rate fits. The gradient flows to the target port as well.</source>
            <translation>I libri spesso scrivono la somma sulle uscite e la media sugli esempi, che è più grande del numero di uscite: è `sum_outputs_mean_batch`, e cambia il tasso di apprendimento adatto. Il gradiente scorre anche verso la porta del bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean over all numbers, their sum, or the sum over an example's outputs and the mean over the examples.</source>
            <translation>Media su tutti i numeri, la loro somma, o la somma sulle uscite di un esempio e la media sugli esempi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Half squared error</source>
            <translation>Metà dell'errore quadratico</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Half the sum of the squared differences, whose gradient is simply output minus target.</source>
            <translation>Metà della somma dei quadrati delle differenze, il cui gradiente è semplicemente uscita meno bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Convenient on paper, and for following back-propagation by hand. The sum grows with the batch.</source>
            <translation>Comodo sulla carta, e per seguire la retropropagazione a mano. La somma cresce con il batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sum over all numbers, the sum over an example's outputs and the mean over the examples, or the mean.</source>
            <translation>Somma su tutti i numeri, la somma sulle uscite di un esempio e la media sugli esempi, o la media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sum_outputs_mean_batch</source>
            <translation>sum_outputs_mean_batch</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of the absolute differences. Its best answer is the median of the targets, so outliers matter little.</source>
            <translation>La media dei valori assoluti delle differenze. La sua risposta migliore è la mediana dei bersagli, così i valori anomali contano poco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reconstructed images are sharper than with squared errors. The gradient has the same size however small the error is, so the learning rate must fall towards the end.</source>
            <translation>Le immagini ricostruite sono più nitide che con errori al quadrato. Il gradiente ha la stessa grandezza per quanto piccolo sia l'errore, quindi il tasso di apprendimento deve scendere verso la fine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Smooth L1</source>
            <translation>L1 liscia</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Squared for small errors, absolute for large ones, with slope 1 far out: the box cost of object detectors.</source>
            <translation>Al quadrato per errori piccoli, assoluto per i grandi, con pendenza 1 lontano: il costo dei riquadri nei rilevatori di oggetti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is HuberLoss divided by its threshold.</source>
            <translation>È HuberLoss divisa per la sua soglia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the square turns into a straight line.</source>
            <translation>Dove il quadrato diventa una retta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Huber</source>
            <translation>Huber</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Half the square for small errors, a straight line of slope delta for large ones.</source>
            <translation>Metà del quadrato per errori piccoli, una retta di pendenza delta per i grandi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It bounds the pull of an outlier without giving up the smooth minimum. Set delta to the size of an ordinary error.</source>
            <translation>Limita quanto tira un valore anomalo senza rinunciare al minimo liscio. Metti delta alla grandezza di un errore ordinario.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>delta</source>
            <translation>delta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Errors beyond it count as outliers.</source>
            <translation>Gli errori oltre questo contano come valori anomali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gaussian negative log-likelihood</source>
            <translation>Log-verosimiglianza gaussiana negativa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Costs: regression</source>
            <translation>Costi: regressione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For a network that also says how sure it is: squared errors over the predicted variance, plus its logarithm.</source>
            <translation>Per una rete che dice anche quanto è sicura: gli errori al quadrato sulla varianza predetta, più il suo logaritmo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the error is large the network may answer with a large variance, at the price of the logarithm. Predict the log-variance and take its exponential: then it cannot become negative.</source>
            <translation>Dove l'errore è grande la rete può rispondere con una varianza grande, al prezzo del logaritmo. Predici il logaritmo della varianza e prendine l'esponenziale: così non può diventare negativa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The predicted mean.</source>
            <translation>La media predetta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The predicted variance: positive, as from a softplus or an exponential.</source>
            <translation>La varianza predetta: positiva, come da una softplus o da un esponenziale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>full</source>
            <translation>completa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add the constant log(2π)/2, so that values of different models can be compared.</source>
            <translation>Somma la costante log(2π)/2, così che i valori di modelli diversi si possano confrontare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Variances below it count as this large.</source>
            <translation>Le varianze più piccole contano come questa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy</source>
            <translation>Entropia incrociata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cost of classification: minus the log-probability that a softmax of the scores gives to the right class.</source>
            <translation>Il costo della classificazione: meno la log-probabilità che una softmax dei punteggi dà alla classe giusta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The softmax is inside, where it is computed safely: wire the scores of the last Linear block to it, never the output of a softmax. Its gradient is probabilities minus target. Untrained, it is about the logarithm of the number of classes; check that first. Further dimensions are positions: pixels in segmentation, time steps (class dimension second) in language models.</source>
            <translation>La softmax è all'interno, dove è calcolata senza rischi: collegale i punteggi dell'ultimo blocco Linear, mai l'uscita di una softmax. Il suo gradiente è probabilità meno bersaglio. Prima dell'addestramento vale circa il logaritmo del numero di classi; controllalo per prima cosa. Le altre dimensioni sono posizioni: pixel nella segmentazione, passi temporali (seconda la dimensione delle classi) nei modelli di linguaggio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where a target is itself a distribution (mixup, distillation), use SoftCrossEntropyLoss.</source>
            <translation>Dove un bersaglio è esso stesso una distribuzione (mixup, distillazione), usa SoftCrossEntropyLoss.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy with soft targets</source>
            <translation>Entropia incrociata con bersagli morbidi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy between the softmax of the scores and a target that is a distribution.</source>
            <translation>Entropia incrociata fra la softmax dei punteggi e un bersaglio che è una distribuzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For targets that were mixed (mixup, CutMix), smoothed, or given by a teacher (distillation). The gradient flows to the target port as well: put a StopGradient before it where the target is another network's output.</source>
            <translation>Per bersagli mescolati (mixup, CutMix), ammorbiditi, o dati da un maestro (distillazione). Il gradiente scorre anche verso la porta del bersaglio: metti prima uno StopGradient dove il bersaglio è l'uscita di un'altra rete.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A score for each class, any real number; no softmax before it.</source>
            <translation>Un punteggio per ogni classe, un numero reale qualsiasi; prima niente softmax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A probability for each class; they should add up to 1.</source>
            <translation>Una probabilità per ogni classe; dovrebbero sommare a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>label smoothing</source>
            <translation>ammorbidimento delle etichette</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of the target spread evenly over all classes.</source>
            <translation>Quota del bersaglio sparsa in parti uguali su tutte le classi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy of distributions</source>
            <translation>Entropia incrociata di distribuzioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many nats it takes on average to code draws from p with a code made for q.</source>
            <translation>Quanti nat servono in media per codificare estrazioni da p con un codice fatto per q.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Both inputs are probabilities over the second dimension. It is least for q = p, where it is p's entropy, not zero. Where q comes from a softmax of scores, SoftCrossEntropyLoss computes the same from the scores and is safer.</source>
            <translation>Entrambi gli ingressi sono probabilità sulla seconda dimensione. È minima per q = p, dove è l'entropia di p, non zero. Dove q viene da una softmax di punteggi, SoftCrossEntropyLoss calcola lo stesso dai punteggi ed è più sicura.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Target probabilities.</source>
            <translation>Probabilità bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Predicted probabilities.</source>
            <translation>Probabilità predette.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Smaller predictions count as this large.</source>
            <translation>Le predizioni più piccole contano come questa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Negative log-likelihood</source>
            <translation>Log-verosimiglianza negativa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Minus the log-probability of the right class, where the input is log-probabilities already.</source>
            <translation>Meno la log-probabilità della classe giusta, dove l'ingresso è già di log-probabilità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LogSoftmax followed by it is CrossEntropyLoss. Given anything but log-probabilities it can fall without bound.</source>
            <translation>LogSoftmax seguita da essa è CrossEntropyLoss. Se riceve altro che log-probabilità può scendere senza limite.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A log-probability for each class, as from LogSoftmax.</source>
            <translation>Una log-probabilità per ogni classe, come da LogSoftmax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Binary cross-entropy</source>
            <translation>Entropia incrociata binaria</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy for yes-no outputs that are probabilities already: autoencoders of binary images, discriminators.</source>
            <translation>Entropia incrociata per uscite sì-no che sono già probabilità: autoencoder di immagini binarie, discriminatori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each output is its own question, so several may be true at once. Values outside 0 to 1 stop the program. Logarithms are cut off at -100. From scores, BCEWithLogitsLoss is the better choice: its gradient does not vanish or explode.</source>
            <translation>Ogni uscita è una domanda a sé, quindi più d'una può essere vera insieme. Valori fuori da 0-1 fermano il programma. I logaritmi sono tagliati a -100. Dai punteggi, BCEWithLogitsLoss è la scelta migliore: il suo gradiente non svanisce e non esplode.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Probabilities, as from a sigmoid.</source>
            <translation>Probabilità, come da una sigmoide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Binary cross-entropy with logits</source>
            <translation>Entropia incrociata binaria con logit</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Binary cross-entropy with the sigmoid inside, where it is computed safely: for yes-no questions.</source>
            <translation>Entropia incrociata binaria con la sigmoide all'interno, dove è calcolata senza rischi: per domande sì-no.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each output is its own question, so several may be true at once. The gradient is sigmoid minus target, and does not vanish where the answer is surely wrong. Where positives are rare, `pos_weight` = negatives / positives balances them. In evaluation, read the probability off a Sigmoid block.</source>
            <translation>Ogni uscita è una domanda a sé, quindi più d'una può essere vera insieme. Il gradiente è sigmoide meno bersaglio, e non svanisce dove la risposta è certamente sbagliata. Dove i positivi sono rari, `pos_weight` = negativi / positivi li bilancia. In valutazione, leggi la probabilità da un blocco Sigmoid.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0 or 1, or a probability in between.</source>
            <translation>0 o 1, o una probabilità in mezzo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>pos weight</source>
            <translation>peso dei positivi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A factor on the positives: one, or one for each output.</source>
            <translation>Un fattore sui positivi: uno, o uno per ogni uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Kullback-Leibler divergence</source>
            <translation>Divergenza di Kullback-Leibler</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far the model's distribution is from the target's, in nats: zero only where they agree.</source>
            <translation>Quanto la distribuzione del modello è lontana da quella del bersaglio, in nat: zero solo dove coincidono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The model's side must be in log space. It is not symmetric: swapping the two gives another number. Cross-entropy differs from it by the target's entropy, a constant, so both have the same gradient to the model.</source>
            <translation>La parte del modello deve essere in logaritmi. Non è simmetrica: scambiare i due dà un altro numero. L'entropia incrociata ne differisce per l'entropia del bersaglio, una costante, quindi entrambe hanno lo stesso gradiente verso il modello.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Log-probabilities of the model, as from LogSoftmax.</source>
            <translation>Log-probabilità del modello, come da LogSoftmax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Probabilities (log-probabilities with log_target).</source>
            <translation>Probabilità (log-probabilità con log_target).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>batchmean is the divergence itself, averaged over examples; mean divides by the classes too.</source>
            <translation>batchmean è la divergenza stessa, in media sugli esempi; mean divide anche per le classi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>batchmean</source>
            <translation>batchmean</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>log target</source>
            <translation>bersaglio logaritmico</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The target holds log-probabilities.</source>
            <translation>Il bersaglio contiene log-probabilità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hinge</source>
            <translation>Hinge</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cost of a support vector machine: nothing where the sign is right by a margin, linear beyond.</source>
            <translation>Il costo di una macchina a vettori di supporto: niente dove il segno è giusto con un margine, lineare oltre.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With an L2 penalty on the weights of one Linear block it is the linear SVM. Targets are 1 and -1, not 1 and 0.</source>
            <translation>Con una penalità L2 sui pesi di un blocco Linear è la SVM lineare. I bersagli sono 1 e -1, non 1 e 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scores that are right by more than this cost nothing.</source>
            <translation>I punteggi giusti per più di questo non costano nulla.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Multi-class hinge</source>
            <translation>Hinge a più classi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hinge for many classes: every wrong class that comes within the margin of the right one costs.</source>
            <translation>Hinge per molte classi: costa ogni classe sbagliata che entra nel margine di quella giusta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scores need not become probabilities. Once the right class leads by the margin, the example stops teaching.</source>
            <translation>I punteggi non devono diventare probabilità. Quando la classe giusta è avanti del margine, l'esempio smette di insegnare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: linear; 2: squared.</source>
            <translation>1: lineare; 2: al quadrato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how much the right class must lead.</source>
            <translation>Di quanto deve essere avanti la classe giusta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>weight</source>
            <translation>peso</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A factor for each class, larger for rare ones; the mean divides by the weights used. Empty: all equal.</source>
            <translation>Un fattore per ogni classe, più grande per quelle rare; la media divide per i pesi usati. Vuoto: tutti uguali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Logistic (soft margin)</source>
            <translation>Logistica (margine morbido)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logistic cost for targets 1 and -1: a smooth hinge.</source>
            <translation>Il costo logistico per bersagli 1 e -1: una hinge liscia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is BCEWithLogitsLoss with the two answers named differently.</source>
            <translation>È BCEWithLogitsLoss con le due risposte chiamate in altro modo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 or -1.</source>
            <translation>1 o -1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hinge embedding</source>
            <translation>Hinge per embedding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>From the distances of pairs: bring like pairs together, push different ones apart as far as a margin.</source>
            <translation>Dalle distanze di coppie: avvicina quelle simili, allontana le diverse fino a un margine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A distance for each pair.</source>
            <translation>Una distanza per ogni coppia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cosine embedding</source>
            <translation>Coseno per embedding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Give like pairs (target 1) the same direction, and different pairs (-1) directions that are not alike.</source>
            <translation>Dai alle coppie simili (bersaglio 1) la stessa direzione, e a quelle diverse (-1) direzioni non simili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The lengths of the vectors play no part.</source>
            <translation>Le lunghezze dei vettori non contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: alike; -1: different.</source>
            <translation>1: simili; -1: diversi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Different pairs less alike than this cost nothing; 0 to 0.5 is usual.</source>
            <translation>Le coppie diverse meno simili di così non costano nulla; è consueto da 0 a 0.5.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Margin ranking</source>
            <translation>Ordinamento con margine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Learn an order: the first score should be larger than the second, or the other way round.</source>
            <translation>Impara un ordine: il primo punteggio dovrebbe essere più grande del secondo, o viceversa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For preferences, search results and recommendations, where only comparisons are known.</source>
            <translation>Per preferenze, risultati di ricerche e raccomandazioni, dove sono noti solo confronti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: input1 should be larger; -1: input2.</source>
            <translation>1: input1 dovrebbe essere più grande; -1: input2.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how much the larger one should lead.</source>
            <translation>Di quanto il più grande dovrebbe essere avanti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Triplet</source>
            <translation>Tripletta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Bring the anchor closer to its like than to a stranger, by a margin: face recognition, retrieval.</source>
            <translation>Avvicina l'àncora al suo simile più che a un estraneo, di un margine: riconoscimento di volti, ricerca.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The three come from one network with shared weights. Choose strangers that are hard: easy triplets cost nothing and teach nothing, and choosing only the hardest can make all embeddings collapse into one point.</source>
            <translation>I tre vengono da una rete con pesi condivisi. Scegli estranei difficili: le triplette facili non costano nulla e non insegnano nulla, e scegliere solo i più difficili può far collassare tutti gli embedding in un punto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the same kind as the anchor.</source>
            <translation>Dello stesso tipo dell'àncora.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of another kind.</source>
            <translation>Di un altro tipo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how much the negative should be farther away.</source>
            <translation>Di quanto il negativo dovrebbe essere più lontano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The norm of the distance: 2 is Euclidean.</source>
            <translation>La norma della distanza: 2 è euclidea.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>swap</source>
            <translation>scambio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Use the positive's distance to the negative where that is smaller.</source>
            <translation>Usa la distanza del positivo dal negativo dove è più piccola.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Contrastive (siamese)</source>
            <translation>Contrastiva (siamese)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For a siamese network: squared distance for pairs of the same, squared shortfall from a margin for others.</source>
            <translation>Per una rete siamese: distanza al quadrato per coppie dello stesso, quanto manca a un margine al quadrato per le altre.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>R. Hadsell, S. Chopra and Y. LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006 (without its factor ½). The margin must suit the scale of the distances.</source>
            <translation>R. Hadsell, S. Chopra e Y. LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006 (senza il suo fattore ½). Il margine deve andare bene per la scala delle distanze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The distance of each pair.</source>
            <translation>La distanza di ogni coppia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>margin</source>
            <translation>margine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Different pairs farther apart than this cost nothing.</source>
            <translation>Le coppie diverse più lontane di così non costano nulla.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Consistency</source>
            <translation>Coerenza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Ask two views of one example for the same output: squared distance, averaged over the batch.</source>
            <translation>Chiedi la stessa uscita a due viste di un esempio: distanza al quadrato, in media sul batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For examples without labels: two passes with different noise (Π-model), or student and teacher (mean teacher). Put a StopGradient on the teacher's side there, and let the weight of this cost grow during the first epochs.</source>
            <translation>Per esempi senza etichette: due passaggi con rumore diverso (Π-model), o studente e maestro (mean teacher). Lì metti uno StopGradient dalla parte del maestro, e fai crescere il peso di questo costo nelle prime epoche.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weighted sum of costs</source>
            <translation>Somma pesata di costi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add several costs with weights, to minimise them together: heads of one trunk, a cost and its penalties.</source>
            <translation>Somma più costi con dei pesi, per minimizzarli insieme: teste di un tronco, un costo e le sue penalità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradients of all parts add up in what they share. Choose the weights so that no part drowns the others.</source>
            <translation>I gradienti di tutte le parti si sommano in ciò che condividono. Scegli i pesi in modo che nessuna parte sommerga le altre.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many costs.</source>
            <translation>Quanti costi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A factor for each cost, in order; one number stands for all of them.</source>
            <translation>Un fattore per ogni costo, in ordine; un solo numero vale per tutti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>NT-Xent (SimCLR)</source>
            <translation>NT-Xent (SimCLR)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Recognise, by the angle, the other view of the same example among all other rows of the batch.</source>
            <translation>Riconosci, dall'angolo, l'altra vista dello stesso esempio fra tutte le altre righe del batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>T. Chen and others, A Simple Framework for Contrastive Learning of Visual Representations, 2020. Where everything has collapsed to one point it is ln(N - 1), which is also chance. Large batches have more to tell apart.</source>
            <translation>T. Chen e altri, A Simple Framework for Contrastive Learning of Visual Representations, 2020. Dove tutto è collassato in un punto vale ln(N - 1), che è anche il caso. Batch grandi hanno di più da distinguere.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Two views of each example: all first views, then all second views in the same order.</source>
            <translation>Due viste di ogni esempio: tutte le prime viste, poi tutte le seconde nello stesso ordine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The partner of each row; else half a batch on.</source>
            <translation>Il compagno di ogni riga; altrimenti mezzo batch più avanti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>τ: small ones look at the hardest others most.</source>
            <translation>τ: i valori piccoli guardano di più gli altri più difficili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>CLIP (image and text)</source>
            <translation>CLIP (immagine e testo)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Find the text of every image and the image of every text, among all of the batch, by the angle.</source>
            <translation>Trova il testo di ogni immagine e l'immagine di ogni testo, fra tutti quelli del batch, dall'angolo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A. Radford and others, Learning Transferable Visual Models From Natural Language Supervision, 2021. Chance is ln N. Afterwards the text that lies nearest to an image names its class.</source>
            <translation>A. Radford e altri, Learning Transferable Visual Models From Natural Language Supervision, 2021. Il caso è ln N. Poi il testo più vicino a un'immagine ne nomina la classe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row an image, or whatever else comes in pairs.</source>
            <translation>Una riga per immagine, o qualunque altra cosa venga a coppie.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its text, in the same order.</source>
            <translation>Il suo testo, nello stesso ordine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>τ as a learned number, such as the Exp of a Parameter.</source>
            <translation>τ come numero appreso, per esempio l'Exp di un Parameter.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>τ, where it is not learned.</source>
            <translation>τ, dove non è appreso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>N-pair</source>
            <translation>N-pair</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Costs: ranking and embedding</source>
            <translation>Costi: ordinamento ed embedding</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every anchor should be nearer to its own partner than to those of all others, by the inner product.</source>
            <translation>Ogni àncora dovrebbe essere più vicina al proprio compagno che a quelli di tutte le altre, secondo il prodotto scalare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>K. Sohn, Improved Deep Metric Learning with Multi-class N-pair Loss Objective, 2016. No two pairs of a batch should be of one kind. The lengths are held back, since larger ones alone would lower the first term.</source>
            <translation>K. Sohn, Improved Deep Metric Learning with Multi-class N-pair Loss Objective, 2016. Due coppie di un batch non dovrebbero essere di un solo tipo. Le lunghezze sono trattenute, perché basterebbe allungarle per abbassare il primo termine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In the same order as the anchors, each of the same kind as its anchor.</source>
            <translation>Nello stesso ordine delle àncore, ciascuno dello stesso tipo della sua àncora.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>l2</source>
            <translation>l2</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>λ, the weight of the mean squared lengths.</source>
            <translation>λ, il peso della media dei quadrati delle lunghezze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Distillation</source>
            <translation>Distillazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Give the same answers as a teacher, with its doubts: which wrong classes it finds likelier than others.</source>
            <translation>Dai le stesse risposte di un maestro, con i suoi dubbi: quali classi sbagliate trova più probabili di altre.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>G. Hinton, O. Vinyals and J. Dean, Distilling the Knowledge in a Neural Network, 2015. The factor τ² keeps the size of the gradient as the temperature changes. Usually added to the CrossEntropyLoss of the right answers, where there are some.</source>
            <translation>G. Hinton, O. Vinyals e J. Dean, Distilling the Knowledge in a Neural Network, 2015. Il fattore τ² conserva la grandezza del gradiente quando cambia la temperatura. Di solito è sommato alla CrossEntropyLoss delle risposte giuste, dove ce ne sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The teacher's logits; no gradient reaches them.</source>
            <translation>I logit del maestro; nessun gradiente li raggiunge.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>τ: above 1 the small probabilities count more.</source>
            <translation>τ: sopra 1 le probabilità piccole contano di più.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pseudo-labels (FixMatch)</source>
            <translation>Pseudo-etichette (FixMatch)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Take the class a teacher is sure of for the right one, and learn it on a harder view: learning without labels.</source>
            <translation>Prendi per giusta la classe di cui un maestro è sicuro, e imparala su una vista più difficile: imparare senza etichette.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>K. Sohn and others, FixMatch, 2020: the teacher is the network itself on a weakly changed example. The mean is over the whole batch, so that few sure answers move little.</source>
            <translation>K. Sohn e altri, FixMatch, 2020: il maestro è la rete stessa su un esempio poco cambiato. La media è sull'intero batch, così che poche risposte sicure muovano poco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logits that learn.</source>
            <translation>I logit che imparano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Answers on an easy view; no gradient reaches them.</source>
            <translation>Risposte a una vista facile; nessun gradiente le raggiunge.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>h: less sure answers do not count.</source>
            <translation>h: le risposte meno sicure non contano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>teacher gives</source>
            <translation>che cosa dà il maestro</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the teacher's answers are.</source>
            <translation>Che cosa sono le risposte del maestro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divergence from the standard normal</source>
            <translation>Divergenza dalla normale standard</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far normal distributions with given means and variances are from a prior of mean 0, in nats.</source>
            <translation>Quanto distribuzioni normali con medie e varianze date sono lontane da una prior di media 0, in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The second half of a variational autoencoder's cost: it keeps the codes where draws from the prior will fall. It is 0 only where mean is 0 and variance is that of the prior. Multiply it for a β-VAE (NegativeELBO does), or raise that factor slowly from 0 where the codes are ignored.</source>
            <translation>La seconda metà del costo di un autoencoder variazionale: tiene i codici dove cadranno le estrazioni dalla prior. È 0 solo dove la media è 0 e la varianza è quella della prior. Moltiplicala per una β-VAE (lo fa NegativeELBO), o alza quel fattore piano da 0 dove i codici sono ignorati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Means.</source>
            <translation>Medie.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Logarithms of the variances.</source>
            <translation>Logaritmi delle varianze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>prior variance</source>
            <translation>varianza della prior</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The variance v of the prior, of mean 0.</source>
            <translation>La varianza v della prior, di media 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divergence of two normals</source>
            <translation>Divergenza fra due normali</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far one normal distribution q is from another p, both with diagonal covariances: KL(q || p), in nats.</source>
            <translation>Quanto una distribuzione normale q è lontana da un'altra p, entrambe con covarianze diagonali: KL(q || p), in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For priors that are computed: hierarchies of latent variables, the steps of a diffusion's bound, a student that imitates a policy. It is not symmetric.</source>
            <translation>Per prior che sono calcolate: gerarchie di variabili latenti, i passi del limite di una diffusione, uno studente che imita una politica. Non è simmetrica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Means of the first distribution q.</source>
            <translation>Medie della prima distribuzione q.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Means of the second distribution p.</source>
            <translation>Medie della seconda distribuzione p.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Logarithms of its variances.</source>
            <translation>Logaritmi delle sue varianze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Summed over the dimensions of an example, averaged over the examples.</source>
            <translation>Sommata sulle dimensioni di un esempio, in media sugli esempi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Negative ELBO</source>
            <translation>ELBO negativa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What a variational autoencoder minimises: minus the evidence lower bound.</source>
            <translation>Ciò che un autoencoder variazionale minimizza: meno il limite inferiore dell'evidenza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The bound itself, likelihood minus divergence, is to be maximised; with β = 1 it is never above the logarithm of the probability of the data. Both parts must count an example alike: summed over its dimensions, in nats.</source>
            <translation>Il limite stesso, verosimiglianza meno divergenza, va massimizzato; con β = 1 non supera mai il logaritmo della probabilità dei dati. Le due parti devono contare un esempio allo stesso modo: sommate sulle sue dimensioni, in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the data given the codes: one number, or one for each example.</source>
            <translation>Dei dati dati i codici: un numero, o uno per ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The divergence of the codes from their prior: one number, or one for each example.</source>
            <translation>La divergenza dei codici dalla loro prior: un numero, o uno per ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weight of the divergence; above 1: a β-VAE.</source>
            <translation>Peso della divergenza; sopra 1: una β-VAE.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Negative log-likelihood of a density</source>
            <translation>Log-verosimiglianza negativa di una densità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Minus the mean log-density: maximum likelihood, for flows, mixtures and whatever else gives a density.</source>
            <translation>Meno la log-densità media: massima verosimiglianza, per flussi, misture e qualunque altra cosa dia una densità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For a flow, `log_prob` is the density of the code plus all log-determinants. For class scores, use CrossEntropyLoss.</source>
            <translation>Per un flusso, `log_prob` è la densità del codice più tutti i logaritmi dei determinanti. Per punteggi di classi, usa CrossEntropyLoss.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The log-density of each example.</source>
            <translation>La log-densità di ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Bits per dimension</source>
            <translation>Bit per dimensione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Negative log-likelihood in bits for each pixel and channel, as flows and autoregressive models are compared.</source>
            <translation>Log-verosimiglianza negativa in bit per ogni pixel e canale, come si confrontano flussi e modelli autoregressivi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is how many bits a perfect coder would need for one number of the image: 8 for 256 equally likely levels. The data must have been dequantised (Dequantize), else a density may grow without bound. Minimising it is minimising the negative log-likelihood.</source>
            <translation>È quanti bit servirebbero a un codificatore perfetto per un numero dell'immagine: 8 per 256 livelli ugualmente probabili. I dati devono essere dequantizzati (Dequantize), altrimenti una densità può crescere senza limite. Minimizzarla è minimizzare la log-verosimiglianza negativa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The log-density of each example, scaled to 0..1.</source>
            <translation>La log-densità di ogni esempio, riscalato a 0..1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The examples, to count their D dimensions.</source>
            <translation>Gli esempi, per contarne le D dimensioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Levels a pixel had before it was scaled to 0..1; 1: none.</source>
            <translation>Livelli che un pixel aveva prima di essere riscalato a 0..1; 1: nessuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How different two sets of points are, by sums of bell curves between all pairs: a generator without an opponent.</source>
            <translation>Quanto sono diversi due insiemi di punti, con somme di campane fra tutte le coppie: un generatore senza avversario.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Minimised, it moves the generated points until they lie as the data do. The sets need not have the same size. All pairs are counted, so it is 0 for equal sets and slightly above 0 for two samples of one distribution. It takes N M numbers of memory.</source>
            <translation>Minimizzata, sposta i punti generati finché stanno come i dati. Gli insiemi non devono avere la stessa misura. Sono contate tutte le coppie, quindi è 0 per insiemi uguali e poco sopra 0 per due campioni di una distribuzione. Prende N M numeri di memoria.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Denoising score matching</source>
            <translation>Denoising score matching</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Teach a network the score, the gradient of the log-density, by asking which way the noise went.</source>
            <translation>Insegna a una rete lo score, il gradiente della log-densità, chiedendo da che parte è andato il rumore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The best answer is the score of the noisy data, where the network sees it, and not that of the clean. With several noise levels, tell the network the level and keep the weighting: without it the smallest level rules. Source: P. Vincent, A Connection Between Score Matching and Denoising Autoencoders, 2011.</source>
            <translation>La risposta migliore è lo score dei dati rumorosi, dove la rete li vede, e non quello dei puliti. Con più livelli di rumore, di' alla rete il livello e conserva la ponderazione: senza, domina il livello più piccolo. Fonte: P. Vincent, A Connection Between Score Matching and Denoising Autoencoders, 2011.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The network's answer for the noisy example.</source>
            <translation>La risposta della rete per l'esempio rumoroso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The clean example.</source>
            <translation>L'esempio pulito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The example with noise added.</source>
            <translation>L'esempio con il rumore sommato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise level of each example; without it: std.</source>
            <translation>Il livello di rumore di ogni esempio; senza: std.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise level where none arrives: its standard deviation.</source>
            <translation>Il livello di rumore dove non ne arriva uno: la sua deviazione standard.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>weighting</source>
            <translation>ponderazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weigh each example with its σ², which makes all noise levels count alike; or not at all.</source>
            <translation>Pesa ogni esempio con il suo σ², così che tutti i livelli di rumore contino uguale; oppure no.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sigma_squared</source>
            <translation>sigma_squared</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Codebook and commitment</source>
            <translation>Codebook e commitment</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Costs: generative</source>
            <translation>Costi: generativi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep an encoder's vectors near their codes (commitment), and move the codes towards the vectors.</source>
            <translation>Tieni i vettori di un encoder vicino ai loro codici (commitment), e sposta i codici verso i vettori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each part stops the gradient to its other side. Add it to the reconstruction's cost. Squares are summed over a vector and averaged over the vectors. Source: A. van den Oord and others, Neural Discrete Representation Learning, 2017, equation 3.</source>
            <translation>Ogni parte ferma il gradiente verso l'altro lato. Sommala al costo della ricostruzione. I quadrati sono sommati su un vettore e in media sui vettori. Fonte: A. van den Oord e altri, Neural Discrete Representation Learning, 2017, equazione 3.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the encoder gave.</source>
            <translation>Che cosa ha dato l'encoder.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The nearest code of each vector, as VectorQuantize gives it.</source>
            <translation>Il codice più vicino di ogni vettore, come lo dà VectorQuantize.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weight of the commitment: how strongly the encoder is held.</source>
            <translation>Peso del commitment: quanto forte è tenuto l'encoder.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>codebook</source>
            <translation>codebook</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Move the codes by gradient as well; off where they follow by moving averages.</source>
            <translation>Sposta anche i codici con il gradiente; spento dove seguono con medie mobili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GAN: discriminator</source>
            <translation>GAN: discriminatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the discriminator minimises: binary cross-entropy with real examples as 1, generated ones as 0.</source>
            <translation>Ciò che il discriminatore minimizza: entropia incrociata binaria con esempi veri come 1, generati come 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is the minimax game's value with its sign turned. A discriminator that cannot tell the two apart costs 2 log 2 = 1.386. Stop the gradient to the generator, or train only the discriminator's weights in this phase.</source>
            <translation>È il valore del gioco minimax cambiato di segno. Un discriminatore che non sa distinguere i due costa 2 log 2 = 1.386. Ferma il gradiente verso il generatore, o addestra in questa fase solo i pesi del discriminatore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GAN: generator (non-saturating)</source>
            <translation>GAN: generatore (non saturante)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the generator minimises in practice: the surprise at its examples being called real.</source>
            <translation>Ciò che il generatore minimizza in pratica: la sorpresa che i suoi esempi siano detti veri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its slope by the score is σ(d) - 1, which is large while the discriminator wins: learning starts at once. Train only the generator's weights in this phase; the gradient passes through the discriminator.</source>
            <translation>La sua pendenza rispetto al punteggio è σ(d) - 1, che è grande finché vince il discriminatore: l'apprendimento parte subito. Addestra in questa fase solo i pesi del generatore; il gradiente passa attraverso il discriminatore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>GAN: generator (saturating)</source>
            <translation>GAN: generatore (saturante)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The generator's side of the minimax game as it stands in theory.</source>
            <translation>La parte del generatore nel gioco minimax come sta in teoria.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its slope by the score is -σ(d), which vanishes while the discriminator wins, just when the generator has most to learn. Take GANGeneratorLoss unless that is what should be shown.</source>
            <translation>La sua pendenza rispetto al punteggio è -σ(d), che svanisce finché vince il discriminatore, proprio quando il generatore ha di più da imparare. Prendi GANGeneratorLoss, a meno di voler mostrare proprio questo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LSGAN: discriminator</source>
            <translation>LSGAN: discriminatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Least squares in place of cross-entropy: real examples should score 1, generated ones 0; no sigmoid anywhere.</source>
            <translation>Minimi quadrati al posto dell'entropia incrociata: gli esempi veri dovrebbero avere 1, i generati 0; nessuna sigmoide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Examples that are far on the right side of the border still pull, so the generator's gradient does not vanish.</source>
            <translation>Anche gli esempi lontani dalla parte giusta del confine tirano, quindi il gradiente del generatore non svanisce.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LSGAN: generator</source>
            <translation>LSGAN: generatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The generator's side of least squares: its examples should score 1.</source>
            <translation>La parte del generatore nei minimi quadrati: i suoi esempi dovrebbero avere 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wasserstein: critic</source>
            <translation>Wasserstein: critico</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What a critic minimises: the mean score of generated examples minus that of real ones.</source>
            <translation>Ciò che un critico minimizza: il punteggio medio degli esempi generati meno quello dei veri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With its sign turned it estimates the distance between the two distributions, as long as the critic cannot become steep: bound it by GradientNormPenalty, SpectralNorm or clipped weights, else the cost falls without end. Train the critic several steps for each step of the generator.</source>
            <translation>Cambiato di segno stima la distanza fra le due distribuzioni, finché il critico non può diventare ripido: limitalo con GradientNormPenalty, SpectralNorm o pesi tagliati, altrimenti il costo scende senza fine. Addestra il critico più passi per ogni passo del generatore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wasserstein: generator</source>
            <translation>Wasserstein: generatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The generator's side of a critic, and of HingeDiscriminatorLoss: its examples should score high.</source>
            <translation>La parte del generatore di un critico, e di HingeDiscriminatorLoss: i suoi esempi dovrebbero avere punteggi alti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Hinge: discriminator</source>
            <translation>Hinge: discriminatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Real examples should score above 1, generated ones below -1; beyond that they cost nothing.</source>
            <translation>Gli esempi veri dovrebbero stare sopra 1, i generati sotto -1; oltre non costano nulla.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Usual with SpectralNorm. The generator then minimises WassersteinGeneratorLoss.</source>
            <translation>Consueta con SpectralNorm. Il generatore allora minimizza WassersteinGeneratorLoss.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The discriminator's scores (logits) of real examples.</source>
            <translation>I punteggi (logit) del discriminatore per esempi veri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The discriminator's scores (logits) of generated examples.</source>
            <translation>I punteggi (logit) del discriminatore per esempi generati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gradient norm penalty</source>
            <translation>Penalità sulla norma del gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Ask the gradient of a critic with respect to its input to have length 1 for every example.</source>
            <translation>Chiedi che il gradiente di un critico rispetto al suo ingresso abbia lunghezza 1 per ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire a Gradient block to it: of the critic's scores, by examples that Interpolate mixed of real and generated ones. It bounds how steep the critic is, as WassersteinCriticLoss needs. Batch normalisation in the critic would mix examples and break it. Source: I. Gulrajani and others, Improved Training of Wasserstein GANs, 2017.</source>
            <translation>Collegale un blocco Gradient: dei punteggi del critico, rispetto a esempi che Interpolate ha mescolato da veri e generati. Limita la ripidità del critico, come richiede WassersteinCriticLoss. Una batch normalization nel critico mescolerebbe gli esempi e la guasterebbe. Fonte: I. Gulrajani e altri, Improved Training of Wasserstein GANs, 2017.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>coefficient</source>
            <translation>coefficiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The length the gradient should have.</source>
            <translation>La lunghezza che il gradiente dovrebbe avere.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Zero-centred gradient penalty (R1, R2)</source>
            <translation>Penalità del gradiente centrata in zero (R1, R2)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Ask the gradient of a discriminator with respect to its input to be small.</source>
            <translation>Chiedi che il gradiente di un discriminatore rispetto al suo ingresso sia piccolo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>On real examples it is called R1, on generated ones R2. Near the equilibrium, where plain GANs circle, it makes training converge. Source: L. Mescheder and others, Which Training Methods for GANs do actually Converge?, 2018.</source>
            <translation>Su esempi veri si chiama R1, su generati R2. Vicino all'equilibrio, dove le GAN semplici girano in tondo, fa convergere l'addestramento. Fonte: L. Mescheder e altri, Which Training Methods for GANs do actually Converge?, 2018.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient of the scores with respect to the examples.</source>
            <translation>Il gradiente dei punteggi rispetto agli esempi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weight of the penalty in the total cost.</source>
            <translation>Peso della penalità nel costo totale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Interpolate examples</source>
            <translation>Interpola gli esempi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A random point on the segment between each real example and a generated one.</source>
            <translation>Un punto casuale sul segmento fra ogni esempio vero e uno generato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>There the gradient penalty of a Wasserstein critic is taken. Each example has one share for all of its dimensions.</source>
            <translation>Lì si prende la penalità del gradiente di un critico di Wasserstein. Ogni esempio ha una sola quota per tutte le sue dimensioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A share of `real` for each example: uniform noise between 0 and 1.</source>
            <translation>Una quota di `real` per ogni esempio: rumore uniforme fra 0 e 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Feature matching</source>
            <translation>Confronto delle caratteristiche</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the generator: the mean of a hidden layer of the discriminator should be the same for real and generated.</source>
            <translation>Per il generatore: la media di uno strato nascosto del discriminatore dovrebbe essere la stessa per veri e generati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A target that moves less than the discriminator's verdict, which helps against cycling. It is 0 where both batches have equal means. Source: T. Salimans and others, Improved Techniques for Training GANs, 2016.</source>
            <translation>Un bersaglio che si muove meno del verdetto del discriminatore, il che aiuta a non girare in tondo. È 0 dove i due batch hanno medie uguali. Fonte: T. Salimans e altri, Improved Techniques for Training GANs, 2016.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A hidden layer of the discriminator for real examples; no gradient passes here.</source>
            <translation>Uno strato nascosto del discriminatore per esempi veri; qui non passa gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same layer for generated examples.</source>
            <translation>Lo stesso strato per esempi generati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Minibatch discrimination</source>
            <translation>Discriminazione di minibatch</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Costs: adversarial</source>
            <translation>Costi: avversari</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Tell the discriminator how alike each example is to the others of its batch, so that it sees a collapsed one.</source>
            <translation>Di' al discriminatore quanto ogni esempio somiglia agli altri del suo batch, così che ne veda uno collassato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>An example's output depends on the rest of the batch: give it batches of real or of generated examples, not both. Source: T. Salimans and others, Improved Techniques for Training GANs, 2016.</source>
            <translation>L'uscita di un esempio dipende dal resto del batch: dalle batch di esempi veri o di generati, non di entrambi. Fonte: T. Salimans e altri, Improved Techniques for Training GANs, 2016.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A hidden layer of the discriminator.</source>
            <translation>Uno strato nascosto del discriminatore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>kernels</source>
            <translation>kernel</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many numbers are appended to each example.</source>
            <translation>Quanti numeri sono accodati a ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>kernel dim</source>
            <translation>dimensione dei kernel</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In how many directions each of them compares.</source>
            <translation>In quante direzioni confronta ciascuno di essi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Accuracy</source>
            <translation>Accuratezza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of examples (or pixels, or time steps) whose best-scored class is the right one, from 0 to 1.</source>
            <translation>La quota di esempi (o pixel, o passi temporali) la cui classe con il miglior punteggio è quella giusta, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Compare it with the share of the largest class, which a constant answer reaches. With rare classes look at Recall and F1 as well.</source>
            <translation>Confrontala con la quota della classe più numerosa, che una risposta costante raggiunge. Con classi rare guarda anche richiamo e F1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Top-k accuracy</source>
            <translation>Accuratezza sui primi k</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of examples whose right class is among the k best-scored ones; k = 5 is usual.</source>
            <translation>La quota di esempi la cui classe giusta è fra le k con il miglior punteggio; è consueto k = 5.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: the mean of the batches, weighted by their examples, is exact unless targets are ignored.</source>
            <translation>Su una suddivisione: la media dei batch, pesata con i loro esempi, è esatta a meno che alcuni bersagli siano ignorati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many guesses are allowed.</source>
            <translation>Quanti tentativi sono permessi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Binary accuracy</source>
            <translation>Accuratezza binaria</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of yes-no answers that are right, from 0 to 1.</source>
            <translation>La quota di risposte sì-no giuste, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Set the threshold to 0.5 behind a sigmoid, to 0 for the scores before it.</source>
            <translation>Metti la soglia a 0.5 dopo una sigmoide, a 0 per i punteggi prima di essa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0 or 1.</source>
            <translation>0 o 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Above it the answer is yes: 0.5 for probabilities, 0 for logits.</source>
            <translation>Sopra la risposta è sì: 0.5 per probabilità, 0 per logit.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Confusion matrix</source>
            <translation>Matrice di confusione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How often each class was taken for each other one. The diagonal holds the right answers.</source>
            <translation>Quante volte ogni classe è stata presa per ciascun'altra. Sulla diagonale stanno le risposte giuste.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is no single number, so it is a function whose output is looked at, not a metric in a curve.</source>
            <translation>Non è un numero solo, quindi è una funzione di cui si guarda l'uscita, non una metrica in una curva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: add up the matrices of the batches; the sum is exact.</source>
            <translation>Su una suddivisione: somma le matrici dei batch; la somma è esatta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The predicted class, as from Argmax.</source>
            <translation>La classe predetta, come da Argmax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The right class.</source>
            <translation>La classe giusta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rows are the right classes, columns the predicted ones.</source>
            <translation>Le righe sono le classi giuste, le colonne quelle predette.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many classes there are.</source>
            <translation>Quante classi ci sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Precision</source>
            <translation>Precisione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the examples that were given a class, the share that belong to it; then averaged over classes.</source>
            <translation>Degli esempi a cui è stata data una classe, la quota che le appartiene; poi in media sulle classi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>High precision means few false alarms. A class that is never predicted counts as 0.</source>
            <translation>Precisione alta vuol dire pochi falsi allarmi. Una classe mai predetta conta 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Recall</source>
            <translation>Richiamo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the examples that belong to a class, the share that were found; then averaged over classes.</source>
            <translation>Degli esempi che appartengono a una classe, la quota che è stata trovata; poi in media sulle classi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>High recall means few misses. Its macro average is the balanced accuracy. A class that does not occur counts as 0.</source>
            <translation>Richiamo alto vuol dire poche mancanze. La sua media macro è l'accuratezza bilanciata. Una classe che non compare conta 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>F1 score</source>
            <translation>Punteggio F1</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The harmonic mean of precision and recall, averaged over classes: both must be good for it to be good.</source>
            <translation>La media armonica di precisione e richiamo, in media sulle classi: è buona solo se lo sono entrambi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With rare classes it says more than accuracy; with the macro average every class counts the same.</source>
            <translation>Con classi rare dice più dell'accuratezza; con la media macro ogni classe conta uguale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A score for each class: logits or probabilities.</source>
            <translation>Un punteggio per ogni classe: logit o probabilità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number of the right class, from 0.</source>
            <translation>Il numero della classe giusta, da 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>average</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean over classes; mean weighted by how often each occurs; or all decisions counted together.</source>
            <translation>Media sulle classi; media pesata con quanto spesso compare ciascuna; o tutte le decisioni contate insieme.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>macro</source>
            <translation>macro</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>weighted</source>
            <translation>weighted</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>micro</source>
            <translation>micro</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>of class</source>
            <translation>della classe</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Report this class alone, in place of an average.</source>
            <translation>Riporta questa sola classe, al posto di una media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ignore index</source>
            <translation>indice ignorato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Targets with this number do not count: padding, unlabelled pixels.</source>
            <translation>I bersagli con questo numero non contano: riempimento, pixel senza etichetta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>R² (explained variance)</source>
            <translation>R² (varianza spiegata)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of the target's variance that the model explains: 1 is perfect, 0 no better than the mean, below worse.</source>
            <translation>La quota della varianza del bersaglio che il modello spiega: 1 è perfetto, 0 non meglio della media, sotto è peggio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Outputs are averaged with equal weights. Where all targets of the batch are equal there is no variance to explain, and the value is not a number or infinite: take larger batches.</source>
            <translation>Le uscite contano in media con pesi uguali. Dove tutti i bersagli del batch sono uguali non c'è varianza da spiegare, e il valore non è un numero o è infinito: prendi batch più grandi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is not exact, since each has its own variance; evaluate the split as one batch.</source>
            <translation>Su una suddivisione: una media dei batch non è esatta, perché ciascuno ha la sua varianza; valuta la suddivisione come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean absolute error</source>
            <translation>Errore assoluto medio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean size of the error, in the units of the target.</source>
            <translation>La grandezza media dell'errore, nelle unità del bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean squared error</source>
            <translation>Errore quadratico medio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean square of the error, to watch while another cost is minimised. Its root has the target's units.</source>
            <translation>La media dei quadrati dell'errore, da osservare mentre si minimizza un altro costo. La sua radice ha le unità del bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: the mean of the batches, weighted by their examples, is exact (take the root afterwards).</source>
            <translation>Su una suddivisione: la media dei batch, pesata con i loro esempi, è esatta (prendi la radice dopo).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Masked cross-entropy</source>
            <translation>Entropia incrociata con maschera</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Costs: classification</source>
            <translation>Costi: classificazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cross-entropy of logits over the examples that a mask names, and their mean.</source>
            <translation>Entropia incrociata dei logit sugli esempi che una maschera indica, e la loro media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Graphs whose nodes are partly labelled, masked words, pixels without a label. An empty mask costs 0.</source>
            <translation>Grafi i cui nodi sono etichettati in parte, parole mascherate, pixel senza etichetta. Una maschera vuota costa 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Masked accuracy</source>
            <translation>Accuratezza con maschera</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of right answers among those that a mask names; 0 where it names none.</source>
            <translation>La quota di risposte giuste fra quelle che una maschera indica; 0 dove non ne indica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is exact only where the mask names as many in each.</source>
            <translation>Su una suddivisione: una media dei batch è esatta solo dove la maschera ne indica altrettanti in ciascuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The right classes; where the mask is off, any.</source>
            <translation>Le classi giuste; dove la maschera è spenta, qualsiasi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for what counts.</source>
            <translation>Vero per ciò che conta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>AUC (area under the ROC curve)</source>
            <translation>AUC (area sotto la curva ROC)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How often a yes scores higher than a no, over all pairs of one of each; equal scores count half.</source>
            <translation>Quanto spesso un sì ha un punteggio più alto di un no, su tutte le coppie di uno e uno; i punteggi uguali contano metà.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 is perfect, 0.5 chance, and no threshold has to be chosen. With distances of pairs it is the usual measure of verification. Where only yes or only no occurs it is not a number.</source>
            <translation>1 è perfetto, 0.5 il caso, e non si deve scegliere una soglia. Con distanze di coppie è la misura consueta della verifica. Dove compaiono solo sì o solo no non è un numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is not exact, since examples of different batches are never compared.</source>
            <translation>Su una suddivisione: una media dei batch non è esatta, perché esempi di batch diversi non sono mai confrontati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A score, or a distance, for each example or pair.</source>
            <translation>Un punteggio, o una distanza, per ogni esempio o coppia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: yes, or the same; 0: no, or different.</source>
            <translation>1: sì, o uguale; 0: no, o diverso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Small numbers speak for yes: the input is a distance.</source>
            <translation>I numeri piccoli parlano per il sì: l'ingresso è una distanza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rank correlation (Spearman)</source>
            <translation>Correlazione dei ranghi (Spearman)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Whether two values rise together, whatever their scales: 1 the same order, 0 none, -1 the reverse.</source>
            <translation>Se due valori crescono insieme, qualunque sia la loro scala: 1 lo stesso ordine, 0 nessuno, -1 l'inverso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For scores whose order alone counts, such as the likeness of sentences. Equal values share their place. Where one of the two is constant it is not a number.</source>
            <translation>Per punteggi di cui conta solo l'ordine, come la somiglianza di frasi. Valori uguali si dividono il posto. Dove uno dei due è costante non è un numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is not exact; evaluate the split as one batch.</source>
            <translation>Su una suddivisione: una media dei batch non è esatta; valuta la suddivisione come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Accuracy of pairs</source>
            <translation>Accuratezza delle coppie</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of pairs that a distance judges rightly, from 0 to 1. AUC needs no threshold.</source>
            <translation>La quota di coppie che una distanza giudica bene, da 0 a 1. AUC non ha bisogno di una soglia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: the same; 0: different.</source>
            <translation>1: uguali; 0: diversi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pairs nearer than this are called the same: half the margin is usual.</source>
            <translation>Le coppie più vicine di così sono dette uguali: è consueto metà del margine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean confidence</source>
            <translation>Confidenza media</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How sure a classifier is on average: the probability of the class it chooses.</source>
            <translation>Quanto è sicuro in media un classificatore: la probabilità della classe che sceglie.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A calibrated one is as sure as it is accurate; most networks are surer. On inputs of another kind it should fall.</source>
            <translation>Uno calibrato è tanto sicuro quanto accurato; quasi tutte le reti sono più sicure. Su ingressi di un altro tipo dovrebbe scendere.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Classes present</source>
            <translation>Classi presenti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many different classes a classifier finds in a batch: for generated samples, whether any mode is missing.</source>
            <translation>Quante classi diverse trova un classificatore in un batch: per campioni generati, se manca qualche modo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is too small, since each has fewer; evaluate the split as one batch.</source>
            <translation>Su una suddivisione: una media dei batch è troppo piccola, perché ciascuno ne ha meno; valuta la suddivisione come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Share of equals</source>
            <translation>Quota di uguali</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of numbers that are equal in two values: words of an answer, predicted classes, codes.</source>
            <translation>La quota di numeri uguali in due valori: parole di una risposta, classi predette, codici.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With `whole` it is the share of examples that are right from end to end; what the mask leaves out is passed over.</source>
            <translation>Con `whole` è la quota di esempi giusti da capo a fondo; ciò che la maschera lascia fuori è saltato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: the mean of the batches, weighted by their examples, is exact without a mask, and with `whole`.</source>
            <translation>Su una suddivisione: la media dei batch, pesata con i loro esempi, è esatta senza maschera, e con `whole`.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for what counts; not connected: everything.</source>
            <translation>Vero per ciò che conta; non collegato: tutto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>An example counts only where all of it is equal: an exact match.</source>
            <translation>Un esempio conta solo dove è uguale per intero: una corrispondenza esatta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Spread of directions</source>
            <translation>Dispersione delle direzioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Whether embeddings have collapsed: near 1 where their directions are spread evenly, 0 where all are one.</source>
            <translation>Se gli embedding sono collassati: vicino a 1 dove le loro direzioni sono sparse in modo uniforme, 0 dove sono tutte una.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Watch it in learning without labels, where a constant answer would make some costs vanish.</source>
            <translation>Osservala nell'apprendimento senza etichette, dove una risposta costante farebbe svanire alcuni costi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is close where they are large; for the exact number take one batch.</source>
            <translation>Su una suddivisione: una media dei batch è vicina dove sono grandi; per il numero esatto prendi un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Signal-to-noise ratio (PSNR)</source>
            <translation>Rapporto segnale-rumore (PSNR)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How near an image comes to the right one, in decibels: higher is nearer, infinite where they are equal.</source>
            <translation>Quanto un'immagine si avvicina a quella giusta, in decibel: più alto è più vicino, infinito dove sono uguali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>20 looks rough and 40 perfect. Compressed, denoised and enlarged images are judged by it.</source>
            <translation>20 appare rozzo e 40 perfetto. Con esso si giudicano immagini compresse, ripulite e ingrandite.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: the mean of the batches, weighted by their examples, is exact.</source>
            <translation>Su una suddivisione: la media dei batch, pesata con i loro esempi, è esatta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>peak</source>
            <translation>picco</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>v, the range of the values: 1 for images from 0 to 1.</source>
            <translation>v, l'intervallo dei valori: 1 per immagini da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean IoU (segmentation)</source>
            <translation>IoU medio (segmentazione)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How well the areas of each class are covered: overlap over union, averaged over the classes that occur.</source>
            <translation>Quanto bene sono coperte le aree di ogni classe: intersezione su unione, in media sulle classi che compaiono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A class occurs where it is right or predicted. It says more than accuracy where the background is large.</source>
            <translation>Una classe compare dove è giusta o predetta. Dice più dell'accuratezza dove lo sfondo è grande.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is not exact, since their classes differ; evaluate the split as one batch.</source>
            <translation>Su una suddivisione: una media dei batch non è esatta, perché le loro classi sono diverse; valuta la suddivisione come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The right class of every pixel.</source>
            <translation>La classe giusta di ogni pixel.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>BLEU</source>
            <translation>BLEU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many of the runs of words in a translation stand in a right one, for runs of 1 to 4 words; from 0 to 1.</source>
            <translation>Quante delle serie di parole in una traduzione stanno in una giusta, per serie da 1 a 4 parole; da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>K. Papineni and others, BLEU: a Method for Automatic Evaluation of Machine Translation, 2002. A run counts at most as often as in a reference; a text that is too short is marked down. One count of 0 makes the whole 0.</source>
            <translation>K. Papineni e altri, BLEU: a Method for Automatic Evaluation of Machine Translation, 2002. Una serie conta al massimo tante volte quante in un riferimento; un testo troppo corto è penalizzato. Un conteggio di 0 rende 0 il tutto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over a split: a mean of batches is not exact, since the counts are added up first; evaluate the split as one batch.</source>
            <translation>Su una suddivisione: una media dei batch non è esatta, perché prima si sommano i conteggi; valuta la suddivisione come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The texts that were written, as word numbers.</source>
            <translation>I testi scritti, come numeri di parole.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A right text for each; with a dimension more, several right ones.</source>
            <translation>Un testo giusto per ciascuno; con una dimensione in più, parecchi giusti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>max n</source>
            <translation>n massimo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The longest runs of words that are compared, M.</source>
            <translation>Le più lunghe serie di parole confrontate, M.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>padding idx</source>
            <translation>indice di riempimento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number that only fills up; it is not compared.</source>
            <translation>Il numero che riempie soltanto; non è confrontato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Modes hit on a ring</source>
            <translation>Modi raggiunti su un anello</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>On how many of the bumps of a ring a generator puts points: mode collapse as a number.</source>
            <translation>Su quante delle gobbe di un anello un generatore mette punti: il collasso dei modi come numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the ring of normal distributions that adversarial training is usually tried on. A generator that found one mode hits 1 with a share of 1; one that smears over the ring hits all with a small share. Over a split: the mean of the batches is exact for the share only.</source>
            <translation>Per l'anello di distribuzioni normali su cui di solito si prova l'addestramento avversario. Un generatore che ha trovato un modo ne raggiunge 1 con una quota di 1; uno che si spalma sull'anello li raggiunge tutti con una quota piccola. Su una suddivisione: la media dei batch è esatta solo per la quota.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Generated points of the plane.</source>
            <translation>Punti generati del piano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many modes got at least the smallest share of the points.</source>
            <translation>Quanti modi hanno avuto almeno la quota minima dei punti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of all points that lie near a mode.</source>
            <translation>La quota di tutti i punti che sta vicino a un modo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>modes</source>
            <translation>modi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many there are, evenly on a circle about 0, from the right.</source>
            <translation>Quanti ce ne sono, a distanze uguali su un cerchio attorno a 0, da destra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Radius of the circle.</source>
            <translation>Raggio del cerchio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>distance</source>
            <translation>distanza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What still counts as near a mode.</source>
            <translation>Che cosa conta ancora come vicino a un modo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>min share</source>
            <translation>quota minima</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of all points that makes a mode a hit.</source>
            <translation>La quota di tutti i punti con cui un modo è raggiunto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Maximum mean discrepancy</source>
            <translation>Massima discrepanza delle medie</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How different two sets of points are: the square of the distance of their means, as bell curves see them.</source>
            <translation>Quanto sono diversi due insiemi di punti: il quadrato della distanza delle loro medie, come le vedono le campane.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Compare it with that of two samples of the data, which is not 0 either. MMDLoss is the same as a cost. Over a split: no mean of batches; evaluate it as one batch.</source>
            <translation>Confrontala con quella di due campioni dei dati, che non è nemmeno essa 0. MMDLoss è lo stesso come costo. Su una suddivisione: nessuna media dei batch; valutala come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One sample, a row a point.</source>
            <translation>Un campione, un punto per riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The other.</source>
            <translation>L'altro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Widths of the bell curves that are added up, in the units of the points. Several, to see near and far.</source>
            <translation>Ampiezze delle campane che sono sommate, nelle unità dei punti. Parecchie, per vedere vicino e lontano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Inception score</source>
            <translation>Punteggio Inception</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Whether a classifier is sure of each generated example and finds all classes among them: 1 to the number of them.</source>
            <translation>Se un classificatore è sicuro di ogni esempio generato e fra essi trova tutte le classi: da 1 al loro numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Any classifier of the data will do; scores of different classifiers cannot be compared. One perfect example of each class gets the full score, so it does not see repetition within a class. Over a split: no mean of batches; evaluate it as one batch. Source: T. Salimans and others, Improved Techniques for Training GANs, 2016.</source>
            <translation>Va bene un qualsiasi classificatore dei dati; i punteggi di classificatori diversi non si possono confrontare. Un esempio perfetto per classe ottiene il punteggio pieno, quindi non vede la ripetizione dentro una classe. Su una suddivisione: nessuna media dei batch; valutala come un solo batch. Fonte: T. Salimans e altri, Improved Techniques for Training GANs, 2016.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A classifier's probabilities for generated examples.</source>
            <translation>Le probabilità di un classificatore per esempi generati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Fréchet distance</source>
            <translation>Distanza di Fréchet</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far the features of generated examples lie from those of real ones, each taken for a normal distribution.</source>
            <translation>Quanto le caratteristiche degli esempi generati stanno lontano da quelle dei veri, prese entrambe per normali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With the features of Inception-v3 it is the FID; with those of any other network its values are its own. It takes several times as many examples as there are features, and is larger for small samples. Over a split: no mean of batches; evaluate it as one batch. Source: M. Heusel and others, GANs Trained by a Two Time-Scale Update Rule, 2017.</source>
            <translation>Con le caratteristiche di Inception-v3 è la FID; con quelle di qualsiasi altra rete i suoi valori sono solo suoi. Richiede parecchie volte tanti esempi quante sono le caratteristiche, ed è più grande per campioni piccoli. Su una suddivisione: nessuna media dei batch; valutala come un solo batch. Fonte: M. Heusel e altri, GANs Trained by a Two Time-Scale Update Rule, 2017.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Features of real examples: a hidden layer of a classifier.</source>
            <translation>Caratteristiche di esempi veri: uno strato nascosto di un classificatore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same features of generated examples.</source>
            <translation>Le stesse caratteristiche di esempi generati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wasserstein distance (line)</source>
            <translation>Distanza di Wasserstein (retta)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Metrics</source>
            <translation>Metriche</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far points of a line must be moved on average to become others: both samples sorted, and compared in order.</source>
            <translation>Di quanto in media vanno spostati i punti di una retta per diventarne altri: i due campioni ordinati e confrontati in ordine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The samples need equal sizes. Unlike likelihoods it says how far apart two distributions are even where they do not overlap. Over a split: no mean of batches; evaluate it as one batch.</source>
            <translation>I campioni devono avere la stessa misura. A differenza delle verosimiglianze dice quanto sono lontane due distribuzioni anche dove non si sovrappongono. Su una suddivisione: nessuna media dei batch; valutala come un solo batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add</source>
            <translation>Somma di due valori</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum of its inputs.</source>
            <translation>La somma dei suoi ingressi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The junction of a residual connection and of a skip connection, and the place where several costs become one. Backwards, every input receives the same gradient, which is why a sum keeps deep networks trainable. An input that was stretched to fit receives the gradient summed over what it was stretched along.</source>
            <translation>Il nodo di una connessione residua e di una scorciatoia, e il posto dove più costi diventano uno. All'indietro ogni ingresso riceve lo stesso gradiente: per questo una somma tiene addestrabili le reti profonde. Un ingresso stirato per adattarsi riceve il gradiente sommato su ciò lungo cui è stato stirato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many values are added.</source>
            <translation>Quanti valori sono sommati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sub</source>
            <translation>Sottrazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The difference of two values, element by element.</source>
            <translation>La differenza di due valori, elemento per elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Residuals, errors and offsets. Backwards, `a` receives the gradient as it comes and `b` receives its negative.</source>
            <translation>Residui, errori e spostamenti. All'indietro, `a` riceve il gradiente come arriva e `b` il suo opposto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mul</source>
            <translation>Prodotto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The product of its inputs, element by element.</source>
            <translation>Il prodotto dei suoi ingressi, elemento per elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gates, masks and attention over channels are products: one input says how much of the other passes. Each input receives the gradient times the other ones, so an input that is 0 blocks the gradient of its partners.</source>
            <translation>Porte, maschere e attenzione sui canali sono prodotti: un ingresso dice quanto dell'altro passa. Ogni ingresso riceve il gradiente per gli altri, quindi un ingresso che è 0 blocca il gradiente dei suoi compagni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many values are multiplied.</source>
            <translation>Quanti valori sono moltiplicati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Div</source>
            <translation>Divisione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The quotient of two values, element by element.</source>
            <translation>Il quoziente di due valori, elemento per elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A divisor near 0 makes the value and both gradients explode. Where the divisor is never negative (a norm, a variance, a count), a small `eps` prevents that.</source>
            <translation>Un divisore vicino a 0 fa esplodere il valore ed entrambi i gradienti. Dove il divisore non è mai negativo (una norma, una varianza, un conteggio), un piccolo `eps` lo evita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added to the divisor to keep it from 0. For divisors &gt;= 0.</source>
            <translation>Sommato al divisore per tenerlo lontano da 0. Per divisori &gt;= 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scale</source>
            <translation>Riscala</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Multiply by one fixed number and add another.</source>
            <translation>Moltiplica per un numero fisso e sommane un altro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weighs a cost, rescales pixels from 0..255 to -1..1, or sharpens logits. The gradient is multiplied by `factor`. Where the two numbers should be learned, use a normalisation with affine weights or a Linear block.</source>
            <translation>Pesa un costo, riscala pixel da 0..255 a -1..1, o rende più netti i logit. Il gradiente è moltiplicato per `factor`. Dove i due numeri vanno appresi, usa una normalizzazione con pesi affini o un blocco Linear.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the value is multiplied with.</source>
            <translation>Con che cosa è moltiplicato il valore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What is added after that.</source>
            <translation>Che cosa è sommato dopo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Neg</source>
            <translation>Opposto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value with its sign turned. The gradient turns its sign too: what was minimised is maximised.</source>
            <translation>Il valore cambiato di segno. Anche il gradiente cambia segno: ciò che era minimizzato è massimizzato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Abs</source>
            <translation>Valore assoluto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The magnitude of each element.</source>
            <translation>Il valore assoluto di ogni elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient is the sign of the element, and 0 exactly at 0, where the slope jumps. It does not fade near 0 as that of a square does, which is why penalties on magnitudes drive values to exactly 0.</source>
            <translation>Il gradiente è il segno dell'elemento, e 0 esattamente in 0, dove la pendenza salta. Non si spegne vicino a 0 come quello di un quadrato: per questo le penalità sui valori assoluti portano i valori esattamente a 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Exp</source>
            <translation>Esponenziale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The exponential of each element, which is its own derivative.</source>
            <translation>L'esponenziale di ogni elemento, che è la derivata di sé stesso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Turns a log-variance into a variance and a logit into an unnormalised probability: whatever must be positive. In 32-bit numbers it overflows to infinity above about 88; bound the input, or stay with logarithms.</source>
            <translation>Trasforma il logaritmo di una varianza in una varianza e un logit in una probabilità non normalizzata: tutto ciò che deve essere positivo. Con numeri a 32 bit va all'infinito sopra circa 88; limita l'ingresso, o resta con i logaritmi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Log</source>
            <translation>Logaritmo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The natural logarithm of each element, for values above 0.</source>
            <translation>Il logaritmo naturale di ogni elemento, per valori sopra 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>At 0 it is minus infinity, and for negative values not a number. Of a softmax or a sigmoid take LogSoftmax or LogSigmoid instead, which are exact where this one underflows. With `eps`, elements below it receive no gradient.</source>
            <translation>In 0 è meno infinito, e per valori negativi non è un numero. Di una softmax o di una sigmoide prendi invece LogSoftmax o LogSigmoid, che sono esatte dove questo va a zero. Con `eps`, gli elementi più piccoli non ricevono gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Smaller inputs count as this; 0 leaves them as they are.</source>
            <translation>Gli ingressi più piccoli contano come questo; 0 li lascia come sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sqrt</source>
            <translation>Radice quadrata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The square root of each element, for values of at least 0.</source>
            <translation>La radice quadrata di ogni elemento, per valori almeno 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A variance becomes a standard deviation. The slope at 0 is infinite, and a single 0 is enough to fill the weights with values that are not numbers; `eps` prevents it.</source>
            <translation>Una varianza diventa una deviazione standard. La pendenza in 0 è infinita, e un solo 0 basta a riempire i pesi di valori che non sono numeri; `eps` lo evita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added under the root, so that the slope at 0 is finite.</source>
            <translation>Sommato sotto la radice, così che la pendenza in 0 sia finita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Square</source>
            <translation>Quadrato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each element times itself. The gradient is 2x: large errors pull strongly, small ones hardly at all.</source>
            <translation>Ogni elemento per sé stesso. Il gradiente è 2x: gli errori grandi tirano forte, i piccoli quasi per niente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pow</source>
            <translation>Potenza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each element raised to a fixed power.</source>
            <translation>Ogni elemento elevato a una potenza fissa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A negative element to a power that is not whole is not a number; at 0, powers below 1 have an infinite slope.</source>
            <translation>Un elemento negativo elevato a una potenza non intera non è un numero; in 0, le potenze sotto 1 hanno pendenza infinita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>exponent</source>
            <translation>esponente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A whole number where x may be negative.</source>
            <translation>Un numero intero dove x può essere negativo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reciprocal</source>
            <translation>Reciproco</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One divided by each element; infinite at 0, where the gradient, -1/x squared, explodes even earlier.</source>
            <translation>Uno diviso per ogni elemento; infinito in 0, dove il gradiente, -1/x al quadrato, esplode ancora prima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sin</source>
            <translation>Seno</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sine of each element, in radians.</source>
            <translation>Il seno di ogni elemento, in radianti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With Cos it makes positions, angles and times into features: several frequencies tell near from far.</source>
            <translation>Con Cos fa di posizioni, angoli e tempi delle caratteristiche: più frequenze distinguono il vicino dal lontano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cos</source>
            <translation>Coseno</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cosine of each element, in radians; the partner of Sin in features of positions, angles and times.</source>
            <translation>Il coseno di ogni elemento, in radianti; il compagno di Sin in caratteristiche di posizioni, angoli e tempi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Clamp</source>
            <translation>Limita</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Each element, or the bound it would cross.</source>
            <translation>Ogni elemento, o il limite che supererebbe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keeps probabilities from 0 before a logarithm and pixels in their range. An element outside receives no gradient, so it cannot learn its way back in.</source>
            <translation>Tiene le probabilità lontane da 0 prima di un logaritmo e i pixel nel loro intervallo. Un elemento fuori non riceve gradiente, quindi non può imparare a rientrare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The lower bound l; empty: none.</source>
            <translation>Il limite inferiore l; vuoto: nessuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The upper bound u; empty: none.</source>
            <translation>Il limite superiore u; vuoto: nessuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Maximum</source>
            <translation>Massimo fra due</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The larger of two values, element by element.</source>
            <translation>Il più grande di due valori, elemento per elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to the larger one alone; where the two are equal, each receives half. For the largest element of one value take Max.</source>
            <translation>Il gradiente va solo al più grande; dove i due sono uguali, ciascuno ne riceve metà. Per l'elemento più grande di un solo valore prendi Max.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Minimum</source>
            <translation>Minimo fra due</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The smaller of two values, element by element.</source>
            <translation>Il più piccolo di due valori, elemento per elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to the smaller one alone; where the two are equal, each receives half. For the smallest element of one value take Min.</source>
            <translation>Il gradiente va solo al più piccolo; dove i due sono uguali, ciascuno ne riceve metà. Per l'elemento più piccolo di un solo valore prendi Min.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Compare</source>
            <translation>Confronta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True where the comparison of two values holds, element by element.</source>
            <translation>Vero dove il confronto di due valori vale, elemento per elemento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Makes masks and conditions, for Where and for the stop of a loop. A yes or no has no slope: nothing before it learns through it. Computed real numbers are seldom exactly equal; compare their distance with a threshold instead.</source>
            <translation>Fa maschere e condizioni, per Where e per l'arresto di un ciclo. Un sì o un no non ha pendenza: niente prima di esso impara attraverso di esso. I numeri reali calcolati sono di rado esattamente uguali; confronta invece la loro distanza con una soglia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>comparison</source>
            <translation>confronto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What is asked of a and b.</source>
            <translation>Che cosa si chiede di a e b.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where</source>
            <translation>Scelta elemento per elemento</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Elements of `a` where the condition is true, of `b` elsewhere.</source>
            <translation>Elementi di `a` dove la condizione è vera, di `b` altrove.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Masking, and choosing between two branches per example; both branches are computed. Each element's gradient goes to the branch it came from, and none to the condition. A value that is not a number in the branch not chosen can still spoil the gradient.</source>
            <translation>Mascherare, e scegliere fra due rami per ogni esempio; sono calcolati entrambi. Il gradiente di ogni elemento va al ramo da cui viene, e nessuno alla condizione. Un valore che non è un numero nel ramo non scelto può comunque guastare il gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Convex gate</source>
            <translation>Porta convessa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Arithmetic</source>
            <translation>Aritmetica</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A mixture of two values: `a` where the gate is 0, `b` where it is 1, in between a blend.</source>
            <translation>Una miscela di due valori: `a` dove la porta è 0, `b` dove è 1, nel mezzo un misto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The update of a gated recurrent unit, the fade-in of a growing network, the weight between two experts. The gate is usually a Sigmoid. It shares the gradient between the branches, and learns from their difference.</source>
            <translation>L'aggiornamento di una GRU, la dissolvenza di una rete che cresce, il peso fra due esperti. La porta di solito è una Sigmoid. Divide il gradiente fra i rami, e impara dalla loro differenza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sum</source>
            <translation>Somma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum over the chosen dimensions.</source>
            <translation>La somma sulle dimensioni scelte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient is copied to every element. A sum over the batch makes the step of an optimiser grow with the batch size; a Mean does not.</source>
            <translation>Il gradiente è copiato a ogni elemento. Una somma sul batch fa crescere il passo di un ottimizzatore con la misura del batch; una Mean no.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The average over the chosen dimensions.</source>
            <translation>La media sulle dimensioni scelte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Over the batch it makes per-example costs into one; over the two dimensions of an image it is global average pooling. Each of the n elements receives 1/n of the gradient.</source>
            <translation>Sul batch fa dei costi per esempio un costo solo; sulle due dimensioni di un'immagine è il global average pooling. Ciascuno degli n elementi riceve 1/n del gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Max</source>
            <translation>Massimo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest element over the chosen dimensions.</source>
            <translation>L'elemento più grande sulle dimensioni scelte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to that element alone; equal ones share it. For the position of the largest take ArgMax, for the larger of two values Maximum.</source>
            <translation>Il gradiente va solo a quell'elemento; quelli uguali se lo dividono. Per la posizione del più grande prendi ArgMax, per il più grande di due valori Maximum.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Min</source>
            <translation>Minimo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The smallest element over the chosen dimensions.</source>
            <translation>L'elemento più piccolo sulle dimensioni scelte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to that element alone; equal ones share it. For the smaller of two values take Minimum.</source>
            <translation>Il gradiente va solo a quell'elemento; quelli uguali se lo dividono. Per il più piccolo di due valori prendi Minimum.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LogSumExp</source>
            <translation>LogSumExp</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of the sum of exponentials, computed without overflow.</source>
            <translation>Il logaritmo della somma degli esponenziali, calcolato senza overflow.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A smooth maximum: it exceeds the largest element by at most ln n. The normaliser of a softmax, the energy of a classifier, the sum of probabilities given by their logarithms. Its gradient is the softmax of x.</source>
            <translation>Un massimo liscio: supera l'elemento più grande di al massimo ln n. Il normalizzatore di una softmax, l'energia di un classificatore, la somma di probabilità date dai logaritmi. Il suo gradiente è la softmax di x.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Norm</source>
            <translation>Norma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The p-norm over the chosen dimensions.</source>
            <translation>La norma p sulle dimensioni scelte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Lengths of vectors, sizes of gradients. The Euclidean length has no slope at 0 (torch gives 0 there); where only the order matters, a sum of squares is smooth everywhere. With p = 0 it counts the elements that are not 0.</source>
            <translation>Lunghezze di vettori, grandezze di gradienti. La lunghezza euclidea non ha pendenza in 0 (torch lì dà 0); dove conta solo l'ordine, una somma di quadrati è liscia ovunque. Con p = 0 conta gli elementi diversi da 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>2 is the Euclidean length, 1 the sum of magnitudes.</source>
            <translation>2 è la lunghezza euclidea, 1 la somma dei valori assoluti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Variance</source>
            <translation>Varianza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reductions</source>
            <translation>Riduzioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The variance over the chosen dimensions: the mean squared distance from the mean.</source>
            <translation>La varianza sulle dimensioni scelte: la media dei quadrati delle distanze dalla media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalisation layers divide by n, statistics by n - 1; for small n the difference shows. Each element receives a gradient proportional to its distance from the mean.</source>
            <translation>Gli strati di normalizzazione dividono per n, la statistica per n - 1; per n piccolo la differenza si vede. Ogni elemento riceve un gradiente proporzionale alla sua distanza dalla media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>unbiased</source>
            <translation>corretta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divide by n - 1, as statistics do; off: by n, as normalisation layers do.</source>
            <translation>Dividi per n - 1, come in statistica; spento: per n, come gli strati di normalizzazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimensions that disappear, 0 first, -1 last; empty: all of them.</source>
            <translation>Le dimensioni che spariscono, 0 la prima, -1 l'ultima; vuoto: tutte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Matrix product</source>
            <translation>Prodotto di matrici</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The product of two matrices, or of two batches of matrices.</source>
            <translation>Il prodotto di due matrici, o di due batch di matrici.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Attention scores are one (with `transpose_b`), and so is a layer whose weight comes over a wire. The leading dimensions broadcast. Backwards, each matrix receives the gradient times the transpose of the other. A vector becomes a matrix with Unsqueeze.</source>
            <translation>I punteggi di attenzione lo sono (con `transpose_b`), e così uno strato il cui peso arriva da un collegamento. Le prime dimensioni si estendono. All'indietro, ogni matrice riceve il gradiente per la trasposta dell'altra. Un vettore diventa una matrice con Unsqueeze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>transpose a</source>
            <translation>trasponi a</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Take a with its last two dimensions exchanged.</source>
            <translation>Prendi a con le ultime due dimensioni scambiate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>transpose b</source>
            <translation>trasponi b</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Take b with its last two dimensions exchanged.</source>
            <translation>Prendi b con le ultime due dimensioni scambiate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Einstein sum</source>
            <translation>Somma di Einstein</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A product of several values, with the dimensions named by letters.</source>
            <translation>Un prodotto di più valori, con le dimensioni chiamate con lettere.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Letters that stand in several inputs are matched; letters missing after the arrow are summed over. One line says matrix products, traces, outer products and attention: `bqd,bkd-&gt;bqk` are all scores of queries and keys. For two plain matrices, MatMul reads better.</source>
            <translation>Le lettere che stanno in più ingressi si abbinano; su quelle che mancano dopo la freccia si somma. Una riga dice prodotti di matrici, tracce, prodotti esterni e attenzione: `bqd,bkd-&gt;bqk` sono tutti i punteggi di domande e chiavi. Per due semplici matrici, MatMul si legge meglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>equation</source>
            <translation>equazione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One letter a dimension; those not after -&gt; are summed.</source>
            <translation>Una lettera per dimensione; quelle che non stanno dopo -&gt; sono sommate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many values the equation speaks of.</source>
            <translation>Di quanti valori parla l'equazione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Dot product</source>
            <translation>Prodotto scalare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The inner product over the last dimension: how far two vectors point the same way, times their lengths.</source>
            <translation>Il prodotto scalare sull'ultima dimensione: quanto due vettori puntano nello stesso verso, per le loro lunghezze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It grows with the number of dimensions D; attention divides it by the root of D. For the angle alone take CosineSimilarity.</source>
            <translation>Cresce con il numero di dimensioni D; l'attenzione lo divide per la radice di D. Per il solo angolo prendi CosineSimilarity.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Outer product</source>
            <translation>Prodotto esterno</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every element of one vector times every element of another: a matrix of rank 1.</source>
            <translation>Ogni elemento di un vettore per ogni elemento di un altro: una matrice di rango 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient of a linear layer's weight for one example is such a matrix, and so is a Hebbian update.</source>
            <translation>Il gradiente del peso di uno strato lineare per un esempio è una tale matrice, e così un aggiornamento di Hebb.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>L2 normalise</source>
            <translation>Normalizzazione L2</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Vectors scaled to length 1; only their direction is kept.</source>
            <translation>Vettori riscalati a lunghezza 1; se ne conserva solo la direzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Used before similarities, in contrastive learning and face recognition. The gradient is at right angles to the vector, since its length has no effect any more.</source>
            <translation>Usata prima delle somiglianze, nell'apprendimento contrastivo e nel riconoscimento di volti. Il gradiente è perpendicolare al vettore, perché la sua lunghezza non ha più effetto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension along which a vector lies.</source>
            <translation>La dimensione lungo la quale sta un vettore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cosine similarity</source>
            <translation>Somiglianza del coseno</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cosine of the angle between two vectors: 1 the same direction, 0 at right angles, -1 opposite.</source>
            <translation>Il coseno dell'angolo fra due vettori: 1 la stessa direzione, 0 ad angolo retto, -1 opposta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Compares pairs; for all pairs of two sets take SimilarityMatrix. Lengths do not count, which suits embeddings, whose lengths often tell of frequency rather than meaning.</source>
            <translation>Confronta coppie; per tutte le coppie di due insiemi prendi SimilarityMatrix. Le lunghezze non contano, il che va bene per gli embedding, le cui lunghezze dicono spesso la frequenza più che il significato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension along which the vectors lie.</source>
            <translation>La dimensione lungo la quale stanno i vettori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The smallest length divided by.</source>
            <translation>La minima lunghezza per cui si divide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Euclidean distance</source>
            <translation>Distanza euclidea</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The distance between two vectors, over the last dimension.</source>
            <translation>La distanza fra due vettori, sull'ultima dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Contrastive and triplet costs are made of it. At distance 0 the root has no slope; use the squared distance, or an `eps` such as 1e-6. For all pairs of two sets take PairwiseDistanceMatrix.</source>
            <translation>Ne sono fatti i costi contrastivi e a triplette. A distanza 0 la radice non ha pendenza; usa la distanza al quadrato, o un `eps` come 1e-6. Per tutte le coppie di due insiemi prendi PairwiseDistanceMatrix.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>2 is the Euclidean distance, 1 the sum of magnitudes.</source>
            <translation>2 è la distanza euclidea, 1 la somma dei valori assoluti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added to each difference, so that the slope exists at distance 0.</source>
            <translation>Sommato a ogni differenza, così che la pendenza esista a distanza 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The distance to the power p instead: no root, and smooth at 0.</source>
            <translation>Invece la distanza alla potenza p: senza radice, e liscia in 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pairwise distances</source>
            <translation>Distanze a coppie</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The Euclidean distance of every row of `a` from every row of `b`.</source>
            <translation>La distanza euclidea di ogni riga di `a` da ogni riga di `b`.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Nearest neighbours, codebooks, prototypes, radial basis functions. The squared form is a matrix product and needs little memory, but rounds where two far-out points nearly coincide; the other form takes every difference, M N D numbers of memory.</source>
            <translation>Vicini più prossimi, codebook, prototipi, funzioni a base radiale. La forma al quadrato è un prodotto di matrici e richiede poca memoria, ma arrotonda dove due punti lontani dall'origine quasi coincidono; l'altra forma prende ogni differenza, M N D numeri di memoria.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>squared</source>
            <translation>al quadrato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Squared distances: cheaper, and smooth at 0. Off: their roots.</source>
            <translation>Distanze al quadrato: meno costose, e lisce in 0. Spento: le loro radici.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Similarity matrix</source>
            <translation>Matrice di somiglianza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The inner product of every row of `a` with every row of `b`.</source>
            <translation>Il prodotto scalare di ogni riga di `a` con ogni riga di `b`.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With a softmax along its rows it is the heart of contrastive learning: the matching pairs stand on the diagonal. A temperature around 0.1 is usual there, since cosines differ by little.</source>
            <translation>Con una softmax lungo le righe è il cuore dell'apprendimento contrastivo: le coppie giuste stanno sulla diagonale. Lì è consueta una temperatura attorno a 0.1, perché i coseni differiscono di poco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scale every row to length 1 first: cosines of angles.</source>
            <translation>Prima riscala ogni riga a lunghezza 1: coseni di angoli.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The divisor; small ones sharpen a softmax.</source>
            <translation>Il divisore; valori piccoli rendono più netta una softmax.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gram matrix</source>
            <translation>Matrice di Gram</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The inner products of all pairs of rows.</source>
            <translation>I prodotti scalari di tutte le coppie di righe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For the feature maps of an image, one map a row, it tells which features occur together and forgets where: the style in style transfer. Flatten the two dimensions of the image first.</source>
            <translation>Per le mappe di caratteristiche di un'immagine, una mappa per riga, dice quali caratteristiche compaiono insieme e dimentica dove: lo stile nel trasferimento di stile. Prima appiattisci le due dimensioni dell'immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divide by C M, so that the size of an image does not count.</source>
            <translation>Dividi per C M, così che la misura di un'immagine non conti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Polynomial features</source>
            <translation>Caratteristiche polinomiali</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Matrices</source>
            <translation>Matrici</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The powers of a number, from 0 to the degree, in place of the number.</source>
            <translation>Le potenze di un numero, da 0 al grado, al posto del numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A Linear block behind it fits a polynomial: the classic picture of under- and overfitting. High powers of numbers beyond -1..1 grow or vanish fast; scale the input to that range.</source>
            <translation>Un blocco Linear dopo di esso adatta un polinomio: la classica figura di sotto- e sovradattamento. Le potenze alte di numeri oltre -1..1 crescono o svaniscono in fretta; riscala l'ingresso a quell'intervallo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>degree</source>
            <translation>grado</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The highest power, M.</source>
            <translation>La potenza più alta, M.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Matrix inverse</source>
            <translation>Matrice inversa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The matrix that undoes another: A times its inverse is the identity.</source>
            <translation>La matrice che ne disfa un'altra: A per la sua inversa è l'identità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>To solve A x = b take Solve, which is more exact. A matrix whose determinant is 0 has no inverse, and computing it fails; add a little of the identity where that can happen. It cannot be exported to ONNX.</source>
            <translation>Per risolvere A x = b prendi Solve, che è più esatto. Una matrice di determinante 0 non ha inversa, e calcolarla fallisce; somma un poco dell'identità dove può succedere. Non si può esportare in ONNX.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Solve a linear system</source>
            <translation>Risolvi un sistema lineare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The X for which A X = B: least squares, value functions, Gaussian processes, without an iteration.</source>
            <translation>La X per cui A X = B: minimi quadrati, funzioni valore, processi gaussiani, senza iterazioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The weights of a linear regression solve (XᵀX/N + αI) w = Xᵀy/N, with α as `ridge`. It cannot be exported to ONNX.</source>
            <translation>I pesi di una regressione lineare risolvono (XᵀX/N + αI) w = Xᵀy/N, con α come `ridge`. Non si può esportare in ONNX.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One column for each right-hand side.</source>
            <translation>Una colonna per ogni termine noto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ridge</source>
            <translation>ridge</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Added to the diagonal of A: ridge regression.</source>
            <translation>Sommato alla diagonale di A: regressione ridge.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Eigenvalues (symmetric)</source>
            <translation>Autovalori (simmetrica)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Eigenvalues and eigenvectors of a symmetric matrix: principal components, curvatures, condition numbers.</source>
            <translation>Autovalori e autovettori di una matrice simmetrica: componenti principali, curvature, numeri di condizionamento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What is not symmetric in A is averaged away. Gradients are large where two eigenvalues nearly coincide. It cannot be exported to ONNX.</source>
            <translation>Ciò che in A non è simmetrico è tolto facendo la media. I gradienti sono grandi dove due autovalori quasi coincidono. Non si può esportare in ONNX.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>From the smallest to the largest.</source>
            <translation>Dal più piccolo al più grande.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One column for each eigenvalue, of length 1; its sign means nothing.</source>
            <translation>Una colonna per ogni autovalore, di lunghezza 1; il suo segno non significa nulla.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Determinant</source>
            <translation>Determinante</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how much a linear map stretches volumes; negative where it mirrors, 0 where it flattens.</source>
            <translation>Di quanto un'applicazione lineare dilata i volumi; negativo dove riflette, 0 dove appiattisce.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It overflows and underflows soon as matrices grow: LogDet does not.</source>
            <translation>Va presto all'infinito o a zero quando le matrici crescono: LogDet no.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Log-determinant</source>
            <translation>Logaritmo del determinante</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of the size of the determinant: what a linear layer adds to the density of a normalising flow.</source>
            <translation>Il logaritmo del valore assoluto del determinante: ciò che uno strato lineare aggiunge alla densità di un flusso normalizzante.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its gradient is the transposed inverse of A. It is minus infinity where the determinant is 0.</source>
            <translation>Il suo gradiente è l'inversa trasposta di A. È meno infinito dove il determinante è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Trace</source>
            <translation>Traccia</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum of the diagonal, which is the sum of the eigenvalues.</source>
            <translation>La somma della diagonale, che è la somma degli autovalori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Identity matrix</source>
            <translation>Matrice identità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The identity matrix: ones on the diagonal, zeros elsewhere.</source>
            <translation>La matrice identità: uni sulla diagonale, zeri altrove.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A start for a weight, a penalty's target such as ‖WᵀW − I‖², a little of it to keep a matrix invertible.</source>
            <translation>Un inizio per un peso, il bersaglio di una penalità come ‖WᵀW − I‖², un suo poco per tenere invertibile una matrice.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number of rows, and of columns.</source>
            <translation>Il numero di righe, e di colonne.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Diagonal</source>
            <translation>Diagonale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The diagonal of a square matrix as a vector: variances in a covariance, each thing's likeness to itself.</source>
            <translation>La diagonale di una matrice quadrata come vettore: varianze in una covarianza, la somiglianza di ogni cosa con sé stessa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Diagonal matrix</source>
            <translation>Matrice diagonale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A vector on the diagonal of a matrix, zeros elsewhere: one scale for each dimension, written as a matrix.</source>
            <translation>Un vettore sulla diagonale di una matrice, zeri altrove: una scala per ogni dimensione, scritta come matrice.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Triangular part</source>
            <translation>Parte triangolare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A matrix with zeros above or below its diagonal.</source>
            <translation>Una matrice con zeri sopra o sotto la diagonale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Causal masks, Cholesky factors, and weights whose determinant is simply the product of the diagonal.</source>
            <translation>Maschere causali, fattori di Cholesky, e pesi il cui determinante è semplicemente il prodotto della diagonale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>part</source>
            <translation>parte</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which side of the diagonal is kept.</source>
            <translation>Quale lato della diagonale è conservato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>diagonal</source>
            <translation>diagonale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0 keeps the diagonal; -1 begins a place below, 1 above it.</source>
            <translation>0 conserva la diagonale; -1 comincia un posto sotto, 1 sopra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Power iteration step</source>
            <translation>Passo del metodo delle potenze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Linear algebra</source>
            <translation>Algebra lineare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step towards the eigenvector whose eigenvalue is largest in size, and an estimate of that eigenvalue.</source>
            <translation>Un passo verso l'autovettore il cui autovalore è il più grande in valore assoluto, e una stima di quell'autovalore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Assign the vector to the state it came from and repeat. How fast it converges depends on how much smaller the second eigenvalue is.</source>
            <translation>Assegna il vettore allo stato da cui viene e ripeti. Quanto in fretta converge dipende da quanto è più piccolo il secondo autovalore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A vector that is not 0.</source>
            <translation>Un vettore che non è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Closer to the direction that A stretches most.</source>
            <translation>Più vicino alla direzione che A dilata di più.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How much A stretches it.</source>
            <translation>Quanto A lo dilata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Nearest centre</source>
            <translation>Centro più vicino</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>To every point the centre that lies nearest, and its squared distance.</source>
            <translation>A ogni punto il centro più vicino, e il quadrato della sua distanza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One half of k-means, a code book's look-up, an outlier score. A gradient passes through the distance.</source>
            <translation>Una metà di k-means, la ricerca in un codebook, un punteggio di anomalia. Attraverso la distanza passa un gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which centre it is.</source>
            <translation>Quale centro è.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The squared distance from it.</source>
            <translation>Il quadrato della distanza da esso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Means of clusters</source>
            <translation>Medie dei gruppi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of the points of every cluster: the other half of k-means. A cluster without points stays where it was.</source>
            <translation>La media dei punti di ogni raggruppamento: l'altra metà di k-means. Un raggruppamento senza punti resta dov'era.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Assign the result to the parameter that holds the centres.</source>
            <translation>Assegna il risultato al parametro che tiene i centri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The cluster of each point.</source>
            <translation>Il raggruppamento di ogni punto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Inertia (k-means)</source>
            <translation>Inerzia (k-means)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The squared distance of the points from their nearest centres: what k-means makes small.</source>
            <translation>Il quadrato della distanza dei punti dai loro centri più vicini: ciò che k-means rende piccolo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It never rises in a step of k-means. Gradient descent on it moves the centres too.</source>
            <translation>Non sale mai in un passo di k-means. Anche la discesa del gradiente su di essa sposta i centri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One centre a row.</source>
            <translation>Un centro per riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>reduction</source>
            <translation>riduzione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How the terms become one number: their mean does not depend on the batch size, their sum does.</source>
            <translation>Come i termini diventano un numero: la loro media non dipende dalla misura del batch, la loro somma sì.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Prototypes</source>
            <translation>Prototipi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of the features of each class: all that a prototypical network remembers of a class.</source>
            <translation>La media delle caratteristiche di ogni classe: tutto ciò che una rete prototipica ricorda di una classe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>J. Snell and others, Prototypical Networks for Few-shot Learning, 2017. Scores of queries are their negative squared distances: PairwiseDistanceMatrix, Neg, CrossEntropyLoss. A class without examples is 0.</source>
            <translation>J. Snell e altri, Prototypical Networks for Few-shot Learning, 2017. I punteggi delle richieste sono le loro distanze al quadrato cambiate di segno: PairwiseDistanceMatrix, Neg, CrossEntropyLoss. Una classe senza esempi è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Features of the labelled examples of a task.</source>
            <translation>Caratteristiche degli esempi etichettati di un compito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Their classes, numbered from 0 within the task.</source>
            <translation>Le loro classi, numerate da 0 dentro il compito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row a class.</source>
            <translation>Una riga per classe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>n way</source>
            <translation>numero di classi per episodio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many classes a task has.</source>
            <translation>Quante classi ha un compito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Perceptron rule</source>
            <translation>Regola del percettrone</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Clusters and prototypes</source>
            <translation>Raggruppamenti e prototipi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The weights of threshold neurons after a batch: each example in turn, and only wrong answers change anything.</source>
            <translation>I pesi di neuroni a soglia dopo un batch: un esempio alla volta, e solo le risposte sbagliate cambiano qualcosa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>F. Rosenblatt's rule. Assign both results to the weights of a Linear block. If the two classes can be separated by a plane it ends with no errors; if not, it never rests. With answers 0 and 1 it adds η (t - y) x, which is the same.</source>
            <translation>La regola di F. Rosenblatt. Assegna entrambi i risultati ai pesi di un blocco Linear. Se le due classi si possono separare con un piano finisce senza errori; altrimenti non si ferma mai. Con risposte 0 e 1 somma η (t - y) x, che è lo stesso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The desired answers.</source>
            <translation>Le risposte desiderate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many answers were wrong when their example came.</source>
            <translation>Quante risposte erano sbagliate quando è venuto il loro esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>η, how far a wrong answer moves the weights.</source>
            <translation>η, di quanto una risposta sbagliata sposta i pesi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>answers</source>
            <translation>risposte</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The two answers that targets and neurons give.</source>
            <translation>Le due risposte che danno bersagli e neuroni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>at zero</source>
            <translation>valore in zero</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which of them a neuron gives where its sum is 0.</source>
            <translation>Quale di esse dà un neurone dove la sua somma è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>lower</source>
            <translation>inferiore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reshape</source>
            <translation>Cambia forma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same numbers, in the same order, in another shape.</source>
            <translation>Gli stessi numeri, nello stesso ordine, in un'altra forma.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The last dimension runs fastest. It neither exchanges dimensions (Permute does) nor copies anything where the numbers already lie in order. Keep the batch with 0 at its place.</source>
            <translation>L'ultima dimensione corre più in fretta. Non scambia dimensioni (lo fa Permute) e non copia nulla dove i numeri stanno già in ordine. Conserva il batch con 0 al suo posto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every size: 0 keeps the one that arrives, one -1 is worked out.</source>
            <translation>Ogni misura: 0 conserva quella che arriva, un solo -1 è ricavato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Flatten</source>
            <translation>Appiattisci</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Several neighbouring dimensions become one: images become vectors.</source>
            <translation>Più dimensioni vicine diventano una: le immagini diventano vettori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The step from convolutions to Linear blocks. The last of the joined dimensions runs fastest (row-major order), and the weights behind it belong to one image size.</source>
            <translation>Il passo dalle convoluzioni ai blocchi Linear. L'ultima delle dimensioni unite corre più in fretta (ordine per righe), e i pesi che seguono appartengono a una sola misura dell'immagine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>start dim</source>
            <translation>prima dimensione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first dimension that is joined. 0 is the first, -1 the last.</source>
            <translation>La prima dimensione unita. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>end dim</source>
            <translation>ultima dimensione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The last dimension that is joined. 0 is the first, -1 the last.</source>
            <translation>L'ultima dimensione unita. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Unflatten</source>
            <translation>Ridai forma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One dimension becomes several: the reverse of Flatten.</source>
            <translation>Una dimensione diventa più d'una: l'inverso di Flatten.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Vectors become images again in a decoder; features become heads in attention. The last of the new dimensions runs fastest.</source>
            <translation>I vettori ridiventano immagini in un decoder; le caratteristiche diventano teste nell'attenzione. L'ultima delle nuove dimensioni corre più in fretta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that is taken apart. 0 is the first, -1 the last.</source>
            <translation>La dimensione che è scomposta. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>unflattened size</source>
            <translation>forma ridata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What it becomes; one -1 is worked out.</source>
            <translation>Che cosa diventa; un solo -1 è ricavato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Permute</source>
            <translation>Permuta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>All dimensions in a new order.</source>
            <translation>Tutte le dimensioni in un ordine nuovo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Between channels first and channels last, or between batch, time and heads. No number is moved: what follows reads them in another order, and a Reshape after it has to copy.</source>
            <translation>Fra prima i canali e ultimi i canali, o fra batch, tempo e teste. Nessun numero è spostato: ciò che segue li legge in un altro ordine, e un Reshape dopo di esso deve copiare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimensions, in their new order.</source>
            <translation>Le dimensioni, nel loro nuovo ordine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Transpose</source>
            <translation>Trasponi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Two dimensions exchanged; by default the rows and columns of matrices. For a new order of all take Permute.</source>
            <translation>Due dimensioni scambiate; di norma righe e colonne di matrici. Per un ordine nuovo di tutte prendi Permute.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dim0</source>
            <translation>dimensione 0</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One of the two dimensions. 0 is the first, -1 the last.</source>
            <translation>Una delle due dimensioni. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dim1</source>
            <translation>dimensione 1</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The other. 0 is the first, -1 the last.</source>
            <translation>L'altra. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Squeeze</source>
            <translation>Togli una dimensione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Drop a dimension of size 1. The output of a Linear block to one number becomes a number per example.</source>
            <translation>Togli una dimensione di misura 1. L'uscita di un blocco Linear verso un numero diventa un numero per esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension of size 1 that is dropped. 0 is the first, -1 the last.</source>
            <translation>La dimensione di misura 1 che cade. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Unsqueeze</source>
            <translation>Aggiungi una dimensione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Insert a dimension of size 1, along which the value then broadcasts.</source>
            <translation>Inserisci una dimensione di misura 1, lungo la quale poi il valore si estende.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Expand</source>
            <translation>Espandi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Stretch dimensions of size 1, and add new ones in front, by repeating without copying.</source>
            <translation>Stira dimensioni di misura 1, e aggiungine di nuove davanti, ripetendo senza copiare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Functions that broadcast need no such help. The gradients of the copies are added up. To repeat along a batch whose size is open, take ExpandBatch.</source>
            <translation>Le funzioni che estendono non ne hanno bisogno. I gradienti delle copie sono sommati. Per ripetere lungo un batch di misura aperta, prendi ExpandBatch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every size; -1 keeps the one that arrives.</source>
            <translation>Ogni misura; -1 conserva quella che arriva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Expand to batch</source>
            <translation>Espandi al batch</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same value for every example of a batch.</source>
            <translation>Lo stesso valore per ogni esempio di un batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A class token before the patches of images, a learned constant that a generator starts from, an initial state. It receives the gradients of all examples, added up.</source>
            <translation>Un token di classe prima dei pezzi di immagini, una costante appresa da cui parte un generatore, uno stato iniziale. Riceve i gradienti di tutti gli esempi, sommati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What every example is to have.</source>
            <translation>Che cosa deve avere ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Any value of the batch; only its first size counts.</source>
            <translation>Un valore qualsiasi del batch; conta solo la sua prima misura.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Concat</source>
            <translation>Concatena</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values put one after another along a dimension.</source>
            <translation>Valori messi uno dopo l'altro lungo una dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The skip connections of a U-Net, the branches of an inception module, a condition beside a noise vector. All other sizes must be equal. Backwards, the gradient is cut into the same pieces. For values of one shape side by side along a new dimension take Stack.</source>
            <translation>Le scorciatoie di una U-Net, i rami di un modulo inception, una condizione accanto a un vettore di rumore. Tutte le altre misure devono essere uguali. All'indietro, il gradiente è tagliato negli stessi pezzi. Per valori di una stessa forma fianco a fianco lungo una dimensione nuova prendi Stack.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension whose sizes add up. 0 is the first, -1 the last.</source>
            <translation>La dimensione le cui misure si sommano. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Stack</source>
            <translation>Impila</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values of one shape put side by side along a new dimension.</source>
            <translation>Valori di una stessa forma messi fianco a fianco lungo una dimensione nuova.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Steps become a sequence, members become an ensemble, numbers become a vector.</source>
            <translation>I passi diventano una sequenza, i membri un insieme, i numeri un vettore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>inputs</source>
            <translation>ingressi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many values are joined.</source>
            <translation>Quanti valori sono uniti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the new dimension stands. 0 is the first, -1 the last.</source>
            <translation>Dove sta la nuova dimensione. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Split</source>
            <translation>Dividi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Joining</source>
            <translation>Unione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A value cut along a dimension: the reverse of Concat.</source>
            <translation>Un valore tagliato lungo una dimensione: l'inverso di Concat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean and the log-variance of an encoder, the two halves of a coupling layer, the queries, keys and values of one projection.</source>
            <translation>La media e il logaritmo della varianza di un encoder, le due metà di uno strato di accoppiamento, le domande, le chiavi e i valori di una sola proiezione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>parts</source>
            <translation>parti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many outputs there are.</source>
            <translation>Quante uscite ci sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sizes</source>
            <translation>misure</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The size of each part; empty: equal parts.</source>
            <translation>La misura di ogni parte; vuoto: parti uguali.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Slice</source>
            <translation>Ritaglia</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The part of a value between two places of a dimension.</source>
            <translation>La parte di un valore fra due posti di una dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cropping, shifting, every second step. The gradient of what is left out is 0. Where a size is still open, it is taken to be at least as large as the places named. For one place alone take Select.</source>
            <translation>Ritagliare, spostare, un passo su due. Il gradiente di ciò che è lasciato fuori è 0. Dove una misura è ancora aperta, è presa grande almeno quanto i posti indicati. Per un posto solo prendi Select.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that is cut. 0 is the first, -1 the last.</source>
            <translation>La dimensione che è tagliata. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>start</source>
            <translation>inizio</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first place that is taken; negative ones count from the end.</source>
            <translation>Il primo posto preso; i negativi contano dalla fine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>end</source>
            <translation>fine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first place that is not taken; empty: up to the end.</source>
            <translation>Il primo posto non preso; vuoto: fino alla fine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every how many-th place is taken.</source>
            <translation>Ogni quanti posti se ne prende uno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Select</source>
            <translation>Seleziona</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One place of a dimension, which disappears: the class token, the last step of a sequence, one channel.</source>
            <translation>Un posto di una dimensione, che sparisce: il token di classe, l'ultimo passo di una sequenza, un canale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that disappears. 0 is the first, -1 the last.</source>
            <translation>La dimensione che sparisce. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The place that is taken; -1 is the last one.</source>
            <translation>Il posto preso; -1 è l'ultimo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gather</source>
            <translation>Raccogli</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The places of a dimension that an index names, in its order, as often as it names them.</source>
            <translation>I posti di una dimensione che un indice indica, nel suo ordine, tante volte quante li indica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Neighbours in a graph, masked positions, visible patches. The sizes of the index take the place of the dimension. A place taken several times receives the sum of the gradients; one never taken, none. The index itself does not learn.</source>
            <translation>Vicini in un grafo, posizioni mascherate, pezzi visibili. Le misure dell'indice prendono il posto della dimensione. Un posto preso più volte riceve la somma dei gradienti; uno mai preso, nessuno. L'indice stesso non impara.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which places are taken.</source>
            <translation>Quali posti sono presi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension the index speaks of. 0 is the first, -1 the last.</source>
            <translation>La dimensione di cui parla l'indice. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pad</source>
            <translation>Riempi i bordi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Numbers added before and after the ends of dimensions.</source>
            <translation>Numeri aggiunti prima e dopo gli estremi delle dimensioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keeps the size of an image through a convolution, or gives a sequence a past (widths 2, 0 for a causal kernel of 3). Reflecting or repeating the edge avoids the dark frame that zeros leave.</source>
            <translation>Conserva la misura di un'immagine attraverso una convoluzione, o dà a una sequenza un passato (larghezze 2, 0 per un kernel causale di 3). Riflettere o ripetere il bordo evita la cornice scura che lasciano gli zeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>pad</source>
            <translation>bordo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Before and after, the last dimension first.</source>
            <translation>Prima e dopo, per prima l'ultima dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What fills it.</source>
            <translation>Che cosa lo riempie.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>constant</source>
            <translation>constant</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>reflect</source>
            <translation>reflect</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>replicate</source>
            <translation>replicate</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>circular</source>
            <translation>circular</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The constant.</source>
            <translation>La costante.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Roll</source>
            <translation>Fai scorrere</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A cyclic shift: what leaves at one end enters at the other.</source>
            <translation>Uno spostamento ciclico: ciò che esce da un estremo rientra dall'altro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The shifted windows of a Swin transformer, periodic signals, a sequence beside its own past.</source>
            <translation>Le finestre spostate di uno Swin transformer, segnali periodici, una sequenza accanto al suo passato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>shifts</source>
            <translation>spostamenti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how many places; negative ones move towards the front.</source>
            <translation>Di quanti posti; i negativi spostano verso l'inizio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimensions, one for each shift.</source>
            <translation>Le dimensioni, una per ogni spostamento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Flip</source>
            <translation>Rovescia</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The reverse order along dimensions.</source>
            <translation>L'ordine inverso lungo delle dimensioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The backward direction of a recurrent network, mirrored images, the kernel of a true convolution.</source>
            <translation>La direzione all'indietro di una rete ricorrente, immagini riflesse, il kernel di una vera convoluzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimensions whose order is reversed.</source>
            <translation>Le dimensioni il cui ordine è rovesciato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cumulative sum</source>
            <translation>Somma cumulata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The running sum along a dimension.</source>
            <translation>La somma progressiva lungo una dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Increments become positions, densities become distribution functions. Backwards it is a running sum from the end.</source>
            <translation>Gli incrementi diventano posizioni, le densità funzioni di ripartizione. All'indietro è una somma progressiva dalla fine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scatter and add</source>
            <translation>Distribuisci e somma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Send every row to the place that an index names, and add up what meets there. The reverse of Gather.</source>
            <translation>Manda ogni riga al posto che un indice indica, e somma ciò che lì si incontra. L'inverso di Gather.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sums by group, messages at the nodes of a graph, counts. Places that nothing goes to stay 0.</source>
            <translation>Somme per gruppo, messaggi nei nodi di un grafo, conteggi. I posti in cui non va nulla restano 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scatter and average</source>
            <translation>Distribuisci e fai la media</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of the rows that an index sends to one place: means by group, such as of the examples of a class.</source>
            <translation>La media delle righe che un indice manda in un posto: medie per gruppo, per esempio degli esempi di una classe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Places that nothing goes to stay 0.</source>
            <translation>I posti in cui non va nulla restano 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scatter, keep the largest</source>
            <translation>Distribuisci, tieni il massimo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest of the rows that an index sends to one place, number by number.</source>
            <translation>La più grande delle righe che un indice manda in un posto, numero per numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient goes to the largest alone; equal ones share it. Places that nothing goes to are 0.</source>
            <translation>Il gradiente va solo alla più grande; quelle uguali se lo dividono. I posti in cui non va nulla sono 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The rows that are brought together.</source>
            <translation>Le righe che sono messe insieme.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The place each row goes to.</source>
            <translation>Il posto in cui va ogni riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Any value with one row a place; it says how many places there are.</source>
            <translation>Un valore qualsiasi con una riga per posto; dice quanti posti ci sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Sort</source>
            <translation>Ordina</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The elements along a dimension in order of size, and where each of them stood before.</source>
            <translation>Gli elementi lungo una dimensione in ordine di grandezza, e dove stava prima ciascuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Two samples in order can be compared place by place: their mean distance is the Wasserstein distance of one dimension. Every gradient goes back to where its element came from. Which of two equal elements comes first is not said.</source>
            <translation>Due campioni in ordine si possono confrontare posto per posto: la loro distanza media è la distanza di Wasserstein in una dimensione. Ogni gradiente torna da dove viene il suo elemento. Quale di due elementi uguali venga prima non è detto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that is put in order. 0 is the first, -1 the last.</source>
            <translation>La dimensione messa in ordine. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>descending</source>
            <translation>decrescente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest first.</source>
            <translation>Prima il più grande.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Top k</source>
            <translation>I primi k</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The k largest elements along a dimension, and where they stand.</source>
            <translation>I k elementi più grandi lungo una dimensione, e dove stanno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The experts that a gate chooses, beams of a search, nearest neighbours (`largest` off, on distances). A gradient reaches only the elements that were taken. Where a size is still open, it is taken to be at least k.</source>
            <translation>Gli esperti che una porta sceglie, i fasci di una ricerca, i vicini più prossimi (`largest` spento, su distanze). Un gradiente raggiunge solo gli elementi presi. Dove una misura è ancora aperta, è presa almeno k.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where each of them stood.</source>
            <translation>Dove stava ciascuno di essi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>k</source>
            <translation>k</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many of them.</source>
            <translation>Quanti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that is searched. 0 is the first, -1 the last.</source>
            <translation>La dimensione in cui si cerca. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest, in falling order; off: the smallest, in rising order.</source>
            <translation>I più grandi, in ordine decrescente; spento: i più piccoli, in ordine crescente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cumulative product</source>
            <translation>Prodotto cumulato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The running product along a dimension.</source>
            <translation>Il prodotto progressivo lungo una dimensione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of the signal that is left after t steps of diffusion, the chance to survive t of them, discounts.</source>
            <translation>La quota del segnale che resta dopo t passi di diffusione, la probabilità di sopravviverne t, gli sconti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension it runs along. 0 is the first, -1 the last.</source>
            <translation>La dimensione lungo la quale corre. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Tile</source>
            <translation>Ripeti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Copies of a value, one after another along its dimensions: the pattern repeats.</source>
            <translation>Copie di un valore, una dopo l'altra lungo le sue dimensioni: il motivo si ripete.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradients of the copies add up. To stretch a dimension of size 1, Expand needs no memory.</source>
            <translation>I gradienti delle copie si sommano. Per stirare una dimensione di misura 1, Expand non richiede memoria.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>repeats</source>
            <translation>ripetizioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How often, for each dimension in turn.</source>
            <translation>Quante volte, per ogni dimensione a turno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One-hot</source>
            <translation>One-hot</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A class number as a vector with a single 1, at the place of the class.</source>
            <translation>Un numero di classe come vettore con un solo 1, al posto della classe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For inputs that name a category, and for costs that compare whole distributions; CrossEntropyLoss takes the numbers as they are. For thousands of classes, Embedding does the same and never builds the vector.</source>
            <translation>Per ingressi che nominano una categoria, e per costi che confrontano distribuzioni intere; CrossEntropyLoss prende i numeri come sono. Per migliaia di classi, Embedding fa lo stesso e non costruisce mai il vettore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num classes</source>
            <translation>numero di classi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many classes there are; they count from 0.</source>
            <translation>Quante classi ci sono; si contano da 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Arg max</source>
            <translation>Arg max</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The place of the largest element: the class a classifier decides for.</source>
            <translation>Il posto dell'elemento più grande: la classe per cui decide un classificatore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A place has no slope, so nothing before it learns through it. Of equal elements, any one may be named.</source>
            <translation>Un posto non ha pendenza, quindi niente prima di esso impara attraverso di esso. Di elementi uguali può essere indicato uno qualsiasi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimension that is searched, and disappears. 0 is the first, -1 the last.</source>
            <translation>La dimensione in cui si cerca, e che sparisce. 0 è la prima, -1 l'ultima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Leave a dimension of size 1 in its place.</source>
            <translation>Lascia al suo posto una dimensione di misura 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cast</source>
            <translation>Converti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Conversion</source>
            <translation>Conversione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same values as another kind of number.</source>
            <translation>Gli stessi valori come un altro tipo di numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Masks become numbers to multiply with, whole numbers become real ones. To whole numbers it cuts off what follows the point, to true/false everything but 0 is true; no gradient passes these two.</source>
            <translation>Le maschere diventano numeri con cui moltiplicare, i numeri interi diventano reali. Verso gli interi taglia ciò che segue la virgola, verso vero/falso tutto ciò che non è 0 è vero; in questi due casi non passa gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The kind of number that leaves.</source>
            <translation>Il tipo di numero in uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>float</source>
            <translation>float</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>int</source>
            <translation>int</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bool</source>
            <translation>bool</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Stop gradient</source>
            <translation>Ferma il gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value as it is; backwards, nothing passes.</source>
            <translation>Il valore com'è; all'indietro non passa nulla.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Targets that a network computes itself (a teacher, the next value in Q-learning, the other branch of a siamese pair) must not be pulled towards the prediction; this stops it. It cuts the path, unlike freezing weights, which lets the gradient through to what lies before.</source>
            <translation>I bersagli che una rete calcola da sé (un maestro, il valore successivo nel Q-learning, l'altro ramo di una coppia siamese) non devono essere tirati verso la predizione; questo lo impedisce. Taglia la via, a differenza del congelare i pesi, che lascia passare il gradiente verso ciò che sta prima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Straight-through</source>
            <translation>Straight-through</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Forwards the one input, backwards the other: a step that has no slope is trained as if it were the identity.</source>
            <translation>In avanti un ingresso, all'indietro l'altro: un gradino senza pendenza è addestrato come se fosse l'identità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For rounding, signs, thresholds, arg max and codebooks: wire the hard value to `hard` and what it was made of to `soft`. The gradient is wrong but useful, as long as the two are close.</source>
            <translation>Per arrotondamenti, segni, soglie, arg max e codebook: collega il valore netto a `hard` e ciò da cui è fatto a `soft`. Il gradiente è sbagliato ma utile, finché i due sono vicini.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value that passes; no gradient comes back to it.</source>
            <translation>Il valore che passa; nessun gradiente torna fino a esso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What receives the gradient in its place.</source>
            <translation>Che cosa riceve il gradiente al suo posto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Round (straight-through)</source>
            <translation>Arrotonda (straight-through)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Round to whole numbers, halves to even; backwards, the gradient passes as if nothing had been rounded.</source>
            <translation>Arrotonda a numeri interi, le metà al pari; all'indietro il gradiente passa come se nulla fosse stato arrotondato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For quantised activations and weights: scale, round, scale back.</source>
            <translation>Per attivazioni e pesi quantizzati: riscala, arrotonda, riscala indietro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scale the gradient</source>
            <translation>Riscala il gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value as it is; backwards, the gradient is multiplied by a number.</source>
            <translation>Il valore com'è; all'indietro il gradiente è moltiplicato per un numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A part before it learns more slowly, or a head weighs less in what it shares with others, while its own weights learn at full speed.</source>
            <translation>Una parte prima di esso impara più piano, o una testa pesa meno in ciò che condivide con altre, mentre i suoi pesi imparano a piena velocità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the gradient is multiplied with; 0 stops it.</source>
            <translation>Con che cosa è moltiplicato il gradiente; 0 lo ferma.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reverse the gradient</source>
            <translation>Inverti il gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value as it is; backwards, the gradient changes its sign.</source>
            <translation>Il valore com'è; all'indietro il gradiente cambia segno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What lies behind minimises a cost and what lies before maximises it, in one pass: features from which a second head cannot tell the domain they come from. Source: Y. Ganin and V. Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</source>
            <translation>Ciò che sta dopo minimizza un costo e ciò che sta prima lo massimizza, in un solo passaggio: caratteristiche da cui una seconda testa non sa dire il dominio da cui vengono. Fonte: Y. Ganin e V. Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>strength</source>
            <translation>forza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the turned gradient is multiplied with.</source>
            <translation>Con che cosa è moltiplicato il gradiente invertito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Clip the gradient</source>
            <translation>Taglia il gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gradient rules</source>
            <translation>Regole del gradiente</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value as it is; in training, the gradient that comes back is cut off at a limit.</source>
            <translation>Il valore com'è; in addestramento il gradiente che torna è tagliato a un limite.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Between the steps of a recurrence it keeps a gradient from exploding where that begins. To bound the step of all weights together, use the clipping of the optimizer. Clipped by norm, the gradient keeps its direction.</source>
            <translation>Fra i passi di una ricorrenza impedisce a un gradiente di esplodere là dove comincia. Per limitare il passo di tutti i pesi insieme, usa il taglio dell'ottimizzatore. Tagliato per norma, il gradiente conserva la direzione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The largest entry, or the largest length, of the gradient.</source>
            <translation>Il massimo elemento, o la massima lunghezza, del gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>by</source>
            <translation>per</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Cut every entry off, or shorten the whole gradient.</source>
            <translation>Taglia ogni elemento, o accorcia tutto il gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Spectral normalisation</source>
            <translation>Normalizzazione spettrale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divide a weight by its largest singular value, so that a layer stretches no input by more than 1.</source>
            <translation>Dividi un peso per il suo massimo valore singolare, così che uno strato non dilati nessun ingresso di più di 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It keeps a discriminator or critic from becoming steep. The singular value is followed by one step of power iteration in each training pass, so it lags a little; the vectors are constants for the gradient. In evaluation nothing moves. Before the first training passes they are random and the value is too small: take more iterations where that matters. Source: T. Miyato and others, Spectral Normalization for GANs, 2018.</source>
            <translation>Impedisce a un discriminatore o a un critico di diventare ripido. Il valore singolare è seguito con un passo del metodo delle potenze a ogni passaggio di addestramento, quindi è un po' in ritardo; per il gradiente i vettori sono costanti. In valutazione non si muove nulla. Prima dei primi passaggi di addestramento sono casuali e il valore è troppo piccolo: prendi più iterazioni dove conta. Fonte: T. Miyato e altri, Spectral Normalization for GANs, 2018.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A Parameter, or the weight of a block.</source>
            <translation>Un Parameter, o il peso di un blocco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The left singular vector, as far as it is known.</source>
            <translation>Il vettore singolare sinistro, per quanto è noto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The right singular vector, as far as it is known.</source>
            <translation>Il vettore singolare destro, per quanto è noto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>n power iterations</source>
            <translation>iterazioni delle potenze</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Steps towards the largest singular value in each pass.</source>
            <translation>Passi verso il massimo valore singolare a ogni passaggio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Weight normalisation</source>
            <translation>Normalizzazione del peso</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Learn the direction and the length of each output's weights apart.</source>
            <translation>Impara separatamente la direzione e la lunghezza dei pesi di ogni uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient to the direction has no part along it, so steps turn the weights without stretching them. Source: T. Salimans and D. Kingma, Weight Normalization, 2016.</source>
            <translation>Il gradiente verso la direzione non ha componente lungo di essa, quindi i passi girano i pesi senza dilatarli. Fonte: T. Salimans e D. Kingma, Weight Normalization, 2016.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The directions: a Parameter, or the weight of a block.</source>
            <translation>Le direzioni: un Parameter, o il peso di un blocco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire it to the weight port of the layer.</source>
            <translation>Collegalo alla porta del peso dello strato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The length of each output's weights.</source>
            <translation>La lunghezza dei pesi di ogni uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The smallest length that is divided by.</source>
            <translation>La minima lunghezza per cui si divide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Largest singular value</source>
            <translation>Massimo valore singolare</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Parametrisations</source>
            <translation>Parametrizzazioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how much a linear layer stretches an input at most. A convolution's kernel is read as a matrix O by C k k.</source>
            <translation>Di quanto al massimo uno strato lineare dilata un ingresso. Il kernel di una convoluzione è letto come matrice O per C k k.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It does not depend on the batch.</source>
            <translation>Non dipende dal batch.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Vector quantiser</source>
            <translation>Quantizzatore vettoriale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Replace every vector by the nearest of a learned list of codes: the middle of a VQ-VAE.</source>
            <translation>Sostituisci ogni vettore con il più vicino di un elenco appreso di codici: il centro di un VQ-VAE.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The choice is the nearest, never drawn. It has no slope, so the decoder's gradient is handed straight to the encoder. The codes learn from VQLoss, or follow the means of the vectors that chose them (CodeStatistics). Watch CodesUsed: codes that start far from all vectors are never chosen and never learn.</source>
            <translation>La scelta è il più vicino, mai estratta. Non ha pendenza, quindi il gradiente del decoder è passato direttamente all'encoder. I codici imparano da VQLoss, o seguono le medie dei vettori che li hanno scelti (CodeStatistics). Osserva CodesUsed: i codici che partono lontano da tutti i vettori non sono mai scelti e non imparano mai.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Vectors along the last dimension; for images, Permute the channels there first.</source>
            <translation>Vettori lungo l'ultima dimensione; per immagini, prima porta lì i canali con Permute.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The nearest code; backwards, x receives the gradient as if it had passed unchanged.</source>
            <translation>Il codice più vicino; all'indietro, x riceve il gradiente come se fosse passato immutato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The numbers of the nearest codes.</source>
            <translation>I numeri dei codici più vicini.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The nearest code, with its gradient to the codebook and none to x: for VQLoss.</source>
            <translation>Il codice più vicino, con il suo gradiente al codebook e nessuno a x: per VQLoss.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Code statistics</source>
            <translation>Statistiche dei codici</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many vectors of the batch chose each code, and their sum: what a codebook by moving averages needs.</source>
            <translation>Quanti vettori del batch hanno scelto ogni codice, e la loro somma: ciò che serve a un codebook a medie mobili.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep moving averages of both, N and m, and assign m / N to the codebook after each step. No gradient passes.</source>
            <translation>Tieni medie mobili di entrambi, N e m, e assegna m / N al codebook dopo ogni passo. Non passa gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The vectors.</source>
            <translation>I vettori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many vectors chose each code.</source>
            <translation>Quanti vettori hanno scelto ogni codice.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum of the vectors that chose each code.</source>
            <translation>La somma dei vettori che hanno scelto ogni codice.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Codes used</source>
            <translation>Codici usati</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of the codes that at least one vector of the batch chose, from 0 to 1.</source>
            <translation>La quota dei codici che almeno un vettore del batch ha scelto, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A small share in a large batch means that most of the codebook lies idle. Over a split: the mean of the batches is below the share of the whole split.</source>
            <translation>Una quota piccola in un batch grande vuol dire che gran parte del codebook è inattiva. Su una suddivisione: la media dei batch sta sotto la quota dell'intera suddivisione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number of the code of each vector.</source>
            <translation>Il numero del codice di ogni vettore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>num codes</source>
            <translation>numero di codici</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many codes there are.</source>
            <translation>Quanti codici ci sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gumbel softmax</source>
            <translation>Gumbel softmax</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Quantisers</source>
            <translation>Quantizzatori</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Draw a class with the probabilities of a softmax, softened so that a gradient passes.</source>
            <translation>Estrai una classe con le probabilità di una softmax, ammorbidita così che passi un gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For discrete codes in an autoencoder and for hard choices between experts. Lower the temperature during training. Source: E. Jang and others, Categorical Reparameterization with Gumbel-Softmax, 2017.</source>
            <translation>Per codici discreti in un autoencoder e per scelte nette fra esperti. Abbassa la temperatura durante l'addestramento. Fonte: E. Jang e altri, Categorical Reparameterization with Gumbel-Softmax, 2017.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A score for each class.</source>
            <translation>Un punteggio per ogni classe.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Nearly one-hot: the class that was drawn.</source>
            <translation>Quasi one-hot: la classe estratta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>temperature</source>
            <translation>temperatura</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Small: nearly one-hot, but steep; large: nearly even.</source>
            <translation>Piccola: quasi one-hot, ma ripida; grande: quasi uniforme.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>hard</source>
            <translation>netto</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Give exactly one-hot values; the gradient is still that of the soft ones.</source>
            <translation>Dai valori esattamente one-hot; il gradiente resta quello dei morbidi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reparameterize</source>
            <translation>Riparametrizza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A draw from a normal distribution, written so that the gradient reaches its mean and its spread.</source>
            <translation>Un'estrazione da una distribuzione normale, scritta in modo che il gradiente ne raggiunga media e ampiezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The middle of a variational autoencoder: the encoder gives mean and log-variance, the noise comes from outside. A draw made directly would let no gradient through. The gradient is 1 to the mean and ½σε to the log-variance. With the noise set to zero it gives the mean.</source>
            <translation>Il centro di un autoencoder variazionale: l'encoder dà media e logaritmo della varianza, il rumore viene da fuori. Un'estrazione fatta direttamente non lascerebbe passare gradiente. Il gradiente è 1 verso la media e ½σε verso il logaritmo della varianza. Con il rumore a zero dà la media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean.</source>
            <translation>La media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of the variance: any real number.</source>
            <translation>Il logaritmo della varianza: un numero reale qualsiasi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard normal noise of the same shape, from a Noise block.</source>
            <translation>Rumore normale standard della stessa forma, da un blocco Noise.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gaussian log-density</source>
            <translation>Log-densità gaussiana</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How likely each example is under a normal distribution with a diagonal covariance, as a logarithm, in nats.</source>
            <translation>Quanto è verosimile ogni esempio sotto una distribuzione normale con covarianza diagonale, come logaritmo, in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The likelihood of a decoder with real-valued outputs, and of a policy with continuous actions. It may be above 0, as densities may be above 1. To maximise it, minimise NegativeLogLikelihood of it.</source>
            <translation>La verosimiglianza di un decoder con uscite reali, e di una politica con azioni continue. Può essere sopra 0, come le densità possono essere sopra 1. Per massimizzarla, minimizza la sua NegativeLogLikelihood.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of the variance (not of the standard deviation).</source>
            <translation>Il logaritmo della varianza (non della deviazione standard).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One number for each example: the sum over its dimensions.</source>
            <translation>Un numero per ogni esempio: la somma sulle sue dimensioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard normal log-density</source>
            <translation>Log-densità della normale standard</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How likely each example is under independent normal variables of mean 0 and variance 1, as a logarithm, in nats.</source>
            <translation>Quanto è verosimile ogni esempio sotto variabili normali indipendenti di media 0 e varianza 1, come logaritmo, in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The prior of a normalising flow, of the latent variables of an autoencoder, of the end of a diffusion.</source>
            <translation>La prior di un flusso normalizzante, delle variabili latenti di un autoencoder, della fine di una diffusione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Bernoulli log-likelihood</source>
            <translation>Log-verosimiglianza di Bernoulli</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How likely binary targets are, given scores for 1: the likelihood of a decoder of black-and-white images.</source>
            <translation>Quanto sono verosimili bersagli binari, dati i punteggi per 1: la verosimiglianza di un decoder di immagini in bianco e nero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is never above 0, and is to be maximised: NegativeELBO takes it with the right sign. The sum over the outputs matters there: with a mean in its place, the divergence from the prior would weigh far too much.</source>
            <translation>Non è mai sopra 0, e va massimizzata: NegativeELBO la prende con il segno giusto. Lì conta la somma sulle uscite: con una media al suo posto, la divergenza dalla prior peserebbe troppo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scores, any real number; no sigmoid before it.</source>
            <translation>Punteggi, numeri reali qualsiasi; prima niente sigmoide.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0 or 1, or a grey value in between.</source>
            <translation>0 o 1, o un valore di grigio in mezzo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Summed over the outputs of an example, averaged over the examples.</source>
            <translation>Sommata sulle uscite di un esempio, in media sugli esempi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gaussian mixture log-density</source>
            <translation>Log-densità di una mistura di gaussiane</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How likely each example is under a learned mixture of normal distributions, as a logarithm, in nats.</source>
            <translation>Quanto è verosimile ogni esempio sotto una mistura appresa di distribuzioni normali, come logaritmo, in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Minimise NegativeLogLikelihood of it to fit the mixture to points. A component that sits on a single point can make the likelihood grow without bound: add a penalty where that happens. The weights add up to 1, so K components in one dimension have 3K - 1 free numbers.</source>
            <translation>Minimizza la sua NegativeLogLikelihood per adattare la mistura ai punti. Una componente che sta su un solo punto può far crescere la verosimiglianza senza limite: dove succede, aggiungi una penalità. I pesi sommano a 1, quindi K componenti in una dimensione hanno 3K - 1 numeri liberi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One number for each example.</source>
            <translation>Un numero per ogni esempio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Their softmax is the weights of the components.</source>
            <translation>La loro softmax sono i pesi delle componenti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Logarithms of the standard deviations.</source>
            <translation>Logaritmi delle deviazioni standard.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many normal distributions are mixed.</source>
            <translation>Quante distribuzioni normali sono mescolate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>LogMeanExp</source>
            <translation>LogMeanExp</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of the mean of probabilities that are given as logarithms, computed without overflow.</source>
            <translation>Il logaritmo della media di probabilità date come logaritmi, calcolato senza overflow.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It averages the likelihoods of several draws: of the members of an ensemble, of weights drawn by a Bayesian network, of latent variables (with importance weights it is a tighter bound than the ELBO). It is never below the mean of the logarithms.</source>
            <translation>Fa la media delle verosimiglianze di più estrazioni: dei membri di un insieme, di pesi estratti da una rete bayesiana, di variabili latenti (con pesi d'importanza è un limite più stretto dell'ELBO). Non è mai sotto la media dei logaritmi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dims</source>
            <translation>dimensioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The dimensions that are averaged, 0 first; empty: all of them.</source>
            <translation>Le dimensioni di cui si fa la media, 0 la prima; vuoto: tutte.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>keepdim</source>
            <translation>mantieni la dimensione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Leave a dimension of size 1 in place of each, so that the result broadcasts.</source>
            <translation>Lascia al posto di ciascuna una dimensione di misura 1, così che il risultato si possa estendere.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gaussian weight (Bayes by Backprop)</source>
            <translation>Peso gaussiano (Bayes by Backprop)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A weight that is a distribution: two learned numbers each, a mean and a spread, drawn anew in every pass.</source>
            <translation>Un peso che è una distribuzione: due numeri appresi ciascuno, una media e un'ampiezza, estratto da capo a ogni passaggio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire `weight` to the weight port of a layer and add `kl`, divided by the number of training examples, to the mean cost of the data. Where there is little data the spread stays wide, so that predictions of several draws disagree there. The divergence is ½(α(σ² + μ²) - 1 - log ασ²), summed. Source: C. Blundell and others, Weight Uncertainty in Neural Networks, 2015, with a normal prior.</source>
            <translation>Collega `weight` alla porta del peso di uno strato e somma `kl`, diviso per il numero di esempi di addestramento, al costo medio dei dati. Dove ci sono pochi dati l'ampiezza resta larga, così che le predizioni di più estrazioni lì discordano. La divergenza è ½(α(σ² + μ²) - 1 - log ασ²), sommata. Fonte: C. Blundell e altri, Weight Uncertainty in Neural Networks, 2015, con una prior normale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard normal noise of the weight's shape; without it: the mean.</source>
            <translation>Rumore normale standard della forma del peso; senza: la media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire it to the weight port of a layer.</source>
            <translation>Collegalo alla porta del peso di uno strato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divergence of all these weights from their prior, in nats.</source>
            <translation>Divergenza di tutti questi pesi dalla loro prior, in nat.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>shape</source>
            <translation>forma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The weight's shape, whole numbers only: 64 10 for a Linear layer of 10 inputs.</source>
            <translation>La forma del peso, solo numeri interi: 64 10 per uno strato Linear di 10 ingressi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Precision of the prior: its variance is 1/alpha.</source>
            <translation>Precisione della prior: la sua varianza è 1/alpha.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Kernel matrix (RBF)</source>
            <translation>Matrice del kernel (RBF)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How alike every row of `x` is to every row of `y`: a bell curve of their distance, or the sum of several.</source>
            <translation>Quanto ogni riga di `x` somiglia a ogni riga di `y`: una campana della loro distanza, o la somma di più campane.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Kernel regression, Gaussian processes, comparing samples. A width far below the usual distance sees only the point itself; one far above it sees no difference.</source>
            <translation>Regressione a kernel, processi gaussiani, confronto di campioni. Un'ampiezza molto sotto la distanza consueta vede solo il punto stesso; una molto sopra non vede differenze.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bandwidths</source>
            <translation>ampiezze di banda</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Widths of the bell curves that are added up.</source>
            <translation>Ampiezze delle campane che sono sommate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Stein force (SVGD)</source>
            <translation>Forza di Stein (SVGD)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Probability</source>
            <translation>Probabilità</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The direction of Stein variational gradient descent: up the density together, and away from one another.</source>
            <translation>La direzione della discesa del gradiente variazionale di Stein: insieme su per la densità, e via l'una dall'altra.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first part of the sum is the score averaged over neighbours, the second pushes particles apart, so that they spread over the distribution in place of all climbing its peak. One particle alone climbs: it finds the mode. The kernel is exp(-d²/2s²); where others write exp(-d²/h), s is the root of h/2. Source: Q. Liu and D. Wang, Stein Variational Gradient Descent, 2016, algorithm 1.</source>
            <translation>La prima parte della somma è lo score in media sui vicini, la seconda allontana le particelle, così che si spargano sulla distribuzione invece di salire tutte in cima. Una particella sola sale: trova il modo. Il kernel è exp(-d²/2s²); dove altri scrivono exp(-d²/h), s è la radice di h/2. Fonte: Q. Liu e D. Wang, Stein Variational Gradient Descent, 2016, algoritmo 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row a particle.</source>
            <translation>Una particella per riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient of the log-density at every particle.</source>
            <translation>Il gradiente della log-densità in ogni particella.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where each particle should move: add a small multiple of it.</source>
            <translation>Dove dovrebbe spostarsi ogni particella: sommane un piccolo multiplo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bandwidth</source>
            <translation>ampiezza di banda</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Width of the kernel: how far particles repel.</source>
            <translation>Ampiezza del kernel: fin dove le particelle si respingono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Noise schedule</source>
            <translation>Andamento del rumore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How much noise there is at a step of a diffusion: to look at, to weigh a cost, or for steps of one's own.</source>
            <translation>Quanto rumore c'è a un passo di una diffusione: da guardare, per pesare un costo, o per passi propri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of ᾱ / (1 - ᾱ) is the signal-to-noise ratio. With few steps, linear leaves data in the last one: take scaled. The schedule should end near ᾱ = 0. Cosine is that of A. Nichol and P. Dhariwal, 2021; its last step leaves so little of the data that DDIMStep should begin a step or two before T.</source>
            <translation>Il logaritmo di ᾱ / (1 - ᾱ) è il rapporto segnale-rumore. Con pochi passi, linear lascia dati nell'ultimo: prendi scaled. L'andamento dovrebbe finire vicino a ᾱ = 0. Cosine è quello di A. Nichol e P. Dhariwal, 2021; il suo ultimo passo lascia così poco dei dati che DDIMStep dovrebbe cominciare un passo o due prima di T.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The step of each example, 0 (data) to T.</source>
            <translation>Il passo di ogni esempio, da 0 (dati) a T.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The variance that the step adds.</source>
            <translation>La varianza che il passo aggiunge.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 - β: the share of the variance that the step keeps.</source>
            <translation>1 - β: la quota della varianza che il passo conserva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The share of the data's variance that is left after the step.</source>
            <translation>La quota della varianza dei dati che resta dopo il passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The variance of the step back when the data are known.</source>
            <translation>La varianza del passo indietro quando i dati sono noti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Forward diffusion</source>
            <translation>Diffusione in avanti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Jump from the data to any step of the diffusion at once.</source>
            <translation>Salta in una volta dai dati a un passo qualsiasi della diffusione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>In training draw a random step for every example, let the network see x and t, and compare its answer with the same noise by MSELoss. Scale the data to about unit variance first. At step 0 the data pass unchanged.</source>
            <translation>In addestramento estrai un passo casuale per ogni esempio, lascia che la rete veda x e t, e confronta la sua risposta con lo stesso rumore con MSELoss. Prima riscala i dati a circa varianza unitaria. Al passo 0 i dati passano immutati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>x_t, the noisy example.</source>
            <translation>x_t, l'esempio rumoroso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step of noise</source>
            <translation>Un passo di rumore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step of the diffusion, from x_{t-1} to x_t.</source>
            <translation>Un passo della diffusione, da x_{t-1} a x_t.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Repeated from the data on, it gives what ForwardDiffusion jumps to.</source>
            <translation>Ripetuto dai dati in poi, dà ciò a cui salta ForwardDiffusion.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The example before the step.</source>
            <translation>L'esempio prima del passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Data from noise</source>
            <translation>Dati dal rumore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The data that remain when the predicted noise is taken out of x_t.</source>
            <translation>I dati che restano quando da x_t si toglie il rumore predetto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Early in sampling it is a blur, the mean of all data that could have become x_t. Near step T the division by √ᾱ magnifies every error of the prediction.</source>
            <translation>Presto nel campionamento è sfocato, la media di tutti i dati che sarebbero potuti diventare x_t. Vicino al passo T la divisione per √ᾱ ingrandisce ogni errore della predizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The data that the predicted noise implies.</source>
            <translation>I dati che il rumore predetto implica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Score from noise</source>
            <translation>Score dal rumore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient of the log-density of x_t that a prediction of the noise stands for: noise predicts the way back.</source>
            <translation>Il gradiente della log-densità di x_t che una predizione del rumore rappresenta: il rumore predice la via del ritorno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Posterior of a diffusion step</source>
            <translation>Posteriore di un passo di diffusione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where x_{t-1} lies when both the data and x_t are known: a normal distribution.</source>
            <translation>Dove sta x_{t-1} quando sono noti sia i dati sia x_t: una distribuzione normale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It is what the reverse step should match in the bound on the likelihood (KLNormal compares the two).</source>
            <translation>È ciò a cui il passo inverso dovrebbe corrispondere nel limite sulla verosimiglianza (KLNormal confronta i due).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The data.</source>
            <translation>I dati.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of x_{t-1}.</source>
            <translation>La media di x_{t-1}.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its variance, the same in all dimensions; 0 at step 1.</source>
            <translation>La sua varianza, la stessa in tutte le dimensioni; 0 al passo 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reverse step (DDPM)</source>
            <translation>Passo inverso (DDPM)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step back: take out a part of the predicted noise, and add fresh noise. Loop it from T to 1.</source>
            <translation>Un passo indietro: togli una parte del rumore predetto, e aggiungi rumore nuovo. Ripetilo in un ciclo da T a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The last step, from 1 to 0, adds no noise. All T steps must be taken one after another; DDIMStep may skip. Note that β_t is the variance of the noise, not its standard deviation.</source>
            <translation>L'ultimo passo, da 1 a 0, non aggiunge rumore. I T passi vanno fatti tutti uno dopo l'altro; DDIMStep può saltare. Attenzione: β_t è la varianza del rumore, non la sua deviazione standard.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The example one step earlier, x_{t-1}.</source>
            <translation>L'esempio un passo prima, x_{t-1}.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>variance</source>
            <translation>varianza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise's variance: β_t, right for data of unit variance, or the posterior's, for a single point.</source>
            <translation>La varianza del rumore: β_t, giusta per dati di varianza unitaria, o quella della posteriore, per un singolo punto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>beta</source>
            <translation>beta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>posterior</source>
            <translation>posterior</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reverse step (DDIM)</source>
            <translation>Passo inverso (DDIM)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A step back that may skip: 20 to 50 steps in place of 1000, with the network that was trained for all.</source>
            <translation>Un passo indietro che può saltare: da 20 a 50 passi al posto di 1000, con la rete addestrata per tutti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>It goes to the predicted data and from there to any earlier step, with the predicted noise. With eta 0 nothing is drawn, so noise becomes a code of the example. Source: J. Song and others, Denoising Diffusion Implicit Models, 2021, equations 12 and 16.</source>
            <translation>Va ai dati predetti e da lì a un qualsiasi passo precedente, con il rumore predetto. Con eta 0 non si estrae nulla, così il rumore diventa un codice dell'esempio. Fonte: J. Song e altri, Denoising Diffusion Implicit Models, 2021, equazioni 12 e 16.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noisy example x_t.</source>
            <translation>L'esempio rumoroso x_t.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The step to go to; without it: t - 1.</source>
            <translation>Il passo a cui andare; senza: t - 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard normal noise; needed only where eta is not 0.</source>
            <translation>Rumore normale standard; serve solo dove eta non è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The example at the step gone to.</source>
            <translation>L'esempio al passo raggiunto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The same without the noise.</source>
            <translation>Lo stesso senza il rumore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise's standard deviation.</source>
            <translation>La deviazione standard del rumore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>eta</source>
            <translation>eta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0: no noise, the same start gives the same end; 1: as DDPM.</source>
            <translation>0: nessun rumore, la stessa partenza dà lo stesso arrivo; 1: come DDPM.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Renoise step</source>
            <translation>Passo di nuovo rumore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Predict the data, then put the noise of one step less back: the simplest sampler. Loop it from T to 1.</source>
            <translation>Predici i dati, poi rimetti il rumore di un passo in meno: il campionatore più semplice. Ripetilo in un ciclo da T a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With fresh noise it wanders, with the predicted noise it is DDIMStep without noise. At step 1 it gives the predicted data.</source>
            <translation>Con rumore nuovo vaga, con il rumore predetto è DDIMStep senza rumore. Al passo 1 dà i dati predetti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The data as the network predicts them.</source>
            <translation>I dati come li predice la rete.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Fresh noise, or the predicted noise again.</source>
            <translation>Rumore nuovo, o ancora il rumore predetto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The example at step t - 1.</source>
            <translation>L'esempio al passo t - 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Push samples towards a class by the gradient of a classifier, which must have been trained on noisy examples.</source>
            <translation>Spingi i campioni verso una classe con il gradiente di un classificatore, che deve essere addestrato su esempi rumorosi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>With a scale above 1 samples become more typical of the class and less diverse.</source>
            <translation>Con una scala sopra 1 i campioni diventano più tipici della classe e meno vari.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise that the network sees in x_t.</source>
            <translation>Il rumore che la rete vede in x_t.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gradient of the log-probability of the wanted class, by x_t.</source>
            <translation>Gradiente della log-probabilità della classe voluta, rispetto a x_t.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The step of each example, 1 to T.</source>
            <translation>Il passo di ogni esempio, da 1 a T.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>T, the number of steps from data to noise.</source>
            <translation>T, il numero di passi dai dati al rumore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>β from start to end; the same times 1000/T, for few steps; or ᾱ falling as a squared cosine.</source>
            <translation>β dall'inizio alla fine; lo stesso per 1000/T, per pochi passi; o ᾱ che scende come un coseno al quadrato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>scaled</source>
            <translation>scaled</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>cosine</source>
            <translation>cosine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>beta start</source>
            <translation>beta iniziale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first step's variance; not used by cosine.</source>
            <translation>La varianza del primo passo; non usata da cosine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>beta end</source>
            <translation>beta finale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The last step's variance; not used by cosine.</source>
            <translation>La varianza dell'ultimo passo; non usata da cosine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>s: 0 leaves the prediction as it is.</source>
            <translation>s: 0 lascia la predizione com'è.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Classifier-free guidance</source>
            <translation>Guida senza classificatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Go beyond the conditional prediction, away from the unconditional one.</source>
            <translation>Vai oltre la predizione condizionata, lontano da quella non condizionata.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The network learns both if the condition is dropped in some tenth of its training. Larger scales obey the condition more and vary less. Others call 1 + w the scale.</source>
            <translation>La rete impara entrambe se la condizione è tolta in circa un decimo del suo addestramento. Scale più grandi obbediscono di più alla condizione e variano meno. Altri chiamano scala 1 + w.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise predicted with the condition.</source>
            <translation>Il rumore predetto con la condizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise predicted by the same network without it.</source>
            <translation>Il rumore predetto dalla stessa rete senza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise prediction to sample with.</source>
            <translation>La predizione del rumore con cui campionare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>w: 0 is conditional, -1 is unconditional.</source>
            <translation>w: 0 è condizionato, -1 non condizionato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Langevin step</source>
            <translation>Passo di Langevin</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One step uphill on the log-density, and some noise: repeated many times, it draws from the density.</source>
            <translation>Un passo in salita sulla log-densità, e un po' di rumore: ripetuto molte volte, estrae dalla densità.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Too long a step blurs the density. Between modes that lie far apart it hardly ever crosses, so their weights come out wrong: that is what AnnealedLangevinStep is for.</source>
            <translation>Un passo troppo lungo sfoca la densità. Fra modi molto lontani non passa quasi mai, quindi i loro pesi vengono sbagliati: per questo c'è AnnealedLangevinStep.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>α, the length of the step.</source>
            <translation>α, la lunghezza del passo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Annealed Langevin step</source>
            <translation>Passo di Langevin con ricottura</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A Langevin step whose length fits the noise level: long ones while the density is blurred, short ones at last.</source>
            <translation>Un passo di Langevin la cui lunghezza va con il livello di rumore: lunghi finché la densità è sfocata, corti alla fine.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Take some steps at each level, from the largest to the smallest, with the score of that level: then modes get their right weights. Source: Y. Song and S. Ermon, Generative Modeling by Estimating Gradients of the Data Distribution, 2019, algorithm 1.</source>
            <translation>Fai alcuni passi a ogni livello, dal più grande al più piccolo, con lo score di quel livello: allora i modi hanno i pesi giusti. Fonte: Y. Song e S. Ermon, Generative Modeling by Estimating Gradients of the Data Distribution, 2019, algoritmo 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard normal noise, from a Noise block.</source>
            <translation>Rumore normale standard, da un blocco Noise.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The noise level of each example, from large to small.</source>
            <translation>Il livello di rumore di ogni esempio, dal grande al piccolo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ε, the step length α at the smallest noise level.</source>
            <translation>ε, la lunghezza del passo α al livello di rumore minimo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sigma min</source>
            <translation>sigma minimo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>σ_L, the smallest noise level.</source>
            <translation>σ_L, il livello di rumore minimo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Denoiser from a score</source>
            <translation>Denoiser da uno score</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The best guess at what was there before normal noise was added, from the score of the noisy density.</source>
            <translation>La migliore ipotesi su ciò che c'era prima del rumore normale, dallo score della densità rumorosa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Known as Tweedie's formula. The other way round, a denoiser's correction divided by σ² is a score.</source>
            <translation>Nota come formula di Tweedie. Al contrario, la correzione di un denoiser divisa per σ² è uno score.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the sample is.</source>
            <translation>Dove sta il campione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The gradient of the log-density there.</source>
            <translation>Il gradiente della log-densità lì.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of all clean values that could have become x.</source>
            <translation>La media di tutti i valori puliti che possono essere diventati x.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sigma</source>
            <translation>sigma</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Standard deviation of the noise that was added.</source>
            <translation>Deviazione standard del rumore sommato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Affine coupling</source>
            <translation>Accoppiamento affine</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scale and shift one half of the variables by amounts that a network computes from the other half.</source>
            <translation>Riscala e sposta metà delle variabili di quantità che una rete calcola dall'altra metà.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The other half passes unchanged, so the amounts can be computed again on the way back: the network itself need not be invertible. Exchange the halves from one coupling to the next. Source: L. Dinh and others, Density Estimation Using Real NVP, 2017.</source>
            <translation>L'altra metà passa immutata, così le quantità si possono calcolare di nuovo al ritorno: la rete stessa non deve essere invertibile. Scambia le metà da un accoppiamento al successivo. Fonte: L. Dinh e altri, Density Estimation Using Real NVP, 2017.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The half that changes.</source>
            <translation>La metà che cambia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>s, computed from the other half; pass it through a tanh to keep it small.</source>
            <translation>s, calcolato dall'altra metà; passalo per una tanh per tenerlo piccolo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>t, computed from the other half.</source>
            <translation>t, calcolato dall'altra metà.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>ActNorm</source>
            <translation>ActNorm</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A learned scale and shift for each channel, the flow's stand-in for batch normalisation.</source>
            <translation>Una scala e uno spostamento appresi per ogni canale, ciò che in un flusso sta per la batch normalization.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The examples of a batch do not mix, so it can be run backwards. It starts as the identity: bring the data to mean 0 and variance 1 first. The scale must not reach 0. Source: D. Kingma and P. Dhariwal, Glow, 2018.</source>
            <translation>Gli esempi di un batch non si mescolano, quindi si può eseguire all'indietro. Comincia come l'identità: prima porta i dati a media 0 e varianza 1. La scala non deve arrivare a 0. Fonte: D. Kingma e P. Dhariwal, Glow, 2018.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Invertible 1x1 convolution</source>
            <translation>Convoluzione 1x1 invertibile</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Mix the channels by a learned matrix that can be inverted: it takes the place of exchanging halves by hand.</source>
            <translation>Mescola i canali con una matrice appresa che si può invertire: prende il posto dello scambio a mano delle metà.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The matrix is kept as a product of triangles, so its determinant is a product of C numbers, and it can never become singular. Put it before each AffineCoupling. Source: D. Kingma and P. Dhariwal, Glow, 2018.</source>
            <translation>La matrice è tenuta come prodotto di triangoli, quindi il suo determinante è un prodotto di C numeri, e non può mai diventare singolare. Mettila prima di ogni AffineCoupling. Fonte: D. Kingma e P. Dhariwal, Glow, 2018.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of the determinant's size, for each example. Add them all up.</source>
            <translation>Il logaritmo del valore assoluto del determinante, per ogni esempio. Sommali tutti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>inverse</source>
            <translation>inversa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Run backwards: from y to x, for drawing samples.</source>
            <translation>Eseguito all'indietro: da y a x, per estrarre campioni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Invertible matrix (PLU)</source>
            <translation>Matrice invertibile (PLU)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A square matrix that stays invertible while it learns, with its inverse and its log-determinant.</source>
            <translation>Una matrice quadrata che resta invertibile mentre impara, con la sua inversa e il logaritmo del suo determinante.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire it to a layer's weight port, and the inverse to the layer that runs backwards.</source>
            <translation>Collegala alla porta del peso di uno strato, e l'inversa allo strato che va all'indietro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Wire it to the weight port of a Linear block.</source>
            <translation>Collegalo alla porta del peso di un blocco Linear.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Its inverse.</source>
            <translation>La sua inversa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The logarithm of its determinant's size.</source>
            <translation>Il logaritmo del valore assoluto del suo determinante.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Below the diagonal.</source>
            <translation>Sotto la diagonale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Above the diagonal.</source>
            <translation>Sopra la diagonale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Logarithms of the size of the diagonal.</source>
            <translation>Logaritmi dei valori assoluti della diagonale.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The permutation, which does not learn.</source>
            <translation>La permutazione, che non impara.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Signs of the diagonal, which do not learn.</source>
            <translation>Segni della diagonale, che non imparano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Rows and columns.</source>
            <translation>Righe e colonne.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Unit triangular matrix</source>
            <translation>Matrice triangolare unitaria</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The part of a square matrix below its diagonal, with ones on the diagonal: its determinant is 1.</source>
            <translation>La parte di una matrice quadrata sotto la diagonale, con uni sulla diagonale: il suo determinante è 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A parameter transformation: feed it a Parameter and wire the result to a weight port. Such a layer is invertible, and each output depends on the inputs up to its own number only.</source>
            <translation>Una trasformazione di parametri: alimentala con un Parameter e collega il risultato a una porta di peso. Un tale strato è invertibile, e ogni uscita dipende solo dagli ingressi fino al suo numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>upper</source>
            <translation>superiore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Keep what is above the diagonal, not what is below.</source>
            <translation>Conserva ciò che sta sopra la diagonale, non ciò che sta sotto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Dequantize</source>
            <translation>Dequantizza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Spread whole levels evenly over the interval between 0 and 1.</source>
            <translation>Spargi livelli interi in modo uniforme sull'intervallo fra 0 e 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A density model given whole numbers would put ever higher peaks on them. With the noise, its likelihood is a bound on the probability of the levels, and BitsPerDim means something.</source>
            <translation>Un modello di densità che riceve numeri interi vi metterebbe picchi sempre più alti. Con il rumore, la sua verosimiglianza è un limite sulla probabilità dei livelli, e BitsPerDim ha un significato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Whole levels from 0 to L - 1.</source>
            <translation>Livelli interi da 0 a L - 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Uniform noise between 0 and 1, from a Noise block.</source>
            <translation>Rumore uniforme fra 0 e 1, da un blocco Noise.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Between 0 and 1.</source>
            <translation>Fra 0 e 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>levels</source>
            <translation>livelli</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many levels there are: 256 for usual images.</source>
            <translation>Quanti livelli ci sono: 256 per le immagini consuete.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values at the ends of edges</source>
            <translation>Valori agli estremi degli archi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For every edge the values of the two nodes it joins: what a message is made of.</source>
            <translation>Per ogni arco i valori dei due nodi che unisce: ciò di cui è fatto un messaggio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Join them with Concat, send them through a small network, and add up the messages with AggregateEdges. An edge leads one way; list a second one for the way back.</source>
            <translation>Uniscili con Concat, mandali attraverso una piccola rete, e somma i messaggi con AggregateEdges. Un arco porta in un verso solo; elencane un secondo per il ritorno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value of the node each edge starts at.</source>
            <translation>Il valore del nodo da cui parte ogni arco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value of the node each edge leads to.</source>
            <translation>Il valore del nodo a cui porta ogni arco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>All pairs</source>
            <translation>Tutte le coppie</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every object beside every other, and beside itself: V times V rows for one shared function.</source>
            <translation>Ogni oggetto accanto a ogni altro, e accanto a sé stesso: V per V righe per una sola funzione condivisa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum of that function over all pairs is a relation network (A. Santoro and others, 2017); on the residues of a chain it is a map of contacts.</source>
            <translation>La somma di quella funzione su tutte le coppie è una relation network (A. Santoro e altri, 2017); sui residui di una catena è una mappa di contatti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row an object.</source>
            <translation>Una riga per oggetto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What is asked about the objects; joined to every pair.</source>
            <translation>Che cosa si chiede degli oggetti; unito a ogni coppia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The pair of objects i and j stands in row i and column j.</source>
            <translation>La coppia degli oggetti i e j sta nella riga i e nella colonna j.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>conditions</source>
            <translation>condizioni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1: a further value, one for all objects, is joined.</source>
            <translation>1: è unito un ulteriore valore, uno per tutti gli oggetti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Aggregate at nodes</source>
            <translation>Aggrega nei nodi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What arrives at every node: the sum, mean or largest of the messages on the edges that lead to it.</source>
            <translation>Che cosa arriva a ogni nodo: la somma, la media o il massimo dei messaggi sugli archi che vi portano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The order of nodes and edges does not matter. A node that no edge leads to receives 0. A sum tells how many neighbours there are, a mean does not, and a maximum tells whether any of them has a property.</source>
            <translation>L'ordine di nodi e archi non conta. Un nodo a cui non porta nessun arco riceve 0. Una somma dice quanti sono i vicini, una media no, e un massimo dice se uno di loro ha una proprietà.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pool nodes by graph</source>
            <translation>Pooling dei nodi per grafo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One value for every graph: the sum, mean or largest of the values of its nodes.</source>
            <translation>Un valore per ogni grafo: la somma, la media o il massimo dei valori dei suoi nodi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The readout of a network that judges whole graphs. It does not depend on the order of the nodes.</source>
            <translation>La lettura finale di una rete che giudica grafi interi. Non dipende dall'ordine dei nodi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The number of the graph each node belongs to.</source>
            <translation>Il numero del grafo a cui appartiene ogni nodo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Any value with one row a graph, such as their labels: it says how many.</source>
            <translation>Un valore qualsiasi con una riga per grafo, per esempio le etichette: dice quanti sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Softmax over arriving edges</source>
            <translation>Softmax sugli archi in arrivo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Shares that add up to 1 over the edges that lead to one node: attention in a graph given by its edges.</source>
            <translation>Quote che sommano a 1 sugli archi che portano a un nodo: l'attenzione in un grafo dato dai suoi archi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Multiply the messages with them before AggregateEdges. A node's only edge gets the share 1.</source>
            <translation>Moltiplica con esse i messaggi prima di AggregateEdges. L'unico arco di un nodo ha la quota 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row an edge.</source>
            <translation>Una riga per arco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Adjacency matrix</source>
            <translation>Matrice di adiacenza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The matrix of a graph: 1 where an edge leads from the node of the column to that of the row, else 0.</source>
            <translation>La matrice di un grafo: 1 dove un arco porta dal nodo della colonna a quello della riga, altrimenti 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>So A X adds up, for every node, the values that arrive. An edge that is listed twice counts once. For large graphs with few edges, GatherEdges and AggregateEdges need far less memory.</source>
            <translation>Così A X somma, per ogni nodo, i valori che arrivano. Un arco elencato due volte conta una. Per grafi grandi con pochi archi, GatherEdges e AggregateEdges richiedono molta meno memoria.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Node numbers: first row where an edge starts, second its end.</source>
            <translation>Numeri di nodi: prima riga dove parte un arco, seconda dove arriva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Any value with one row a node; it says how many nodes there are.</source>
            <translation>Un valore qualsiasi con una riga per nodo; dice quanti nodi ci sono.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The row says where an edge leads to, the column whence.</source>
            <translation>La riga dice dove porta un arco, la colonna da dove.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>undirected</source>
            <translation>non orientato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every edge also leads back.</source>
            <translation>Ogni arco porta anche indietro.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Join every node with itself as well.</source>
            <translation>Unisci ogni nodo anche con sé stesso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Normalised adjacency</source>
            <translation>Adiacenza normalizzata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>An adjacency matrix scaled by the degrees of the nodes, so that many neighbours do not make large values.</source>
            <translation>Una matrice di adiacenza riscalata con i gradi dei nodi, così che molti vicini non facciano valori grandi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>For GCNConv. T. Kipf and M. Welling, Semi-Supervised Classification with Graph Convolutional Networks, 2017. The self loops are added here: leave them out of the matrix that arrives. A node without any edge keeps a row of zeros.</source>
            <translation>Per GCNConv. T. Kipf e M. Welling, Semi-Supervised Classification with Graph Convolutional Networks, 2017. I cappi si aggiungono qui: lasciali fuori dalla matrice che arriva. Un nodo senza archi conserva una riga di zeri.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Divide by the roots of both nodes' degrees, or let every row add up to 1, for the mean.</source>
            <translation>Dividi per le radici dei gradi dei due nodi, o fai sommare ogni riga a 1, per la media.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>symmetric</source>
            <translation>symmetric</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>rows</source>
            <translation>rows</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Graph convolution</source>
            <translation>Convoluzione su grafo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every node becomes a weighted mean of itself and its neighbours, sent through one shared matrix.</source>
            <translation>Ogni nodo diventa una media pesata di sé e dei suoi vicini, mandata attraverso una sola matrice condivisa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>k of them in a row see neighbours k steps away; two or three are usual, since many make all nodes alike. Put a ReLU between them. Kipf and Welling, 2017; a batch of dense graphs is `B V C` with adjacencies `B V V`.</source>
            <translation>k di fila vedono vicini a k passi; sono consuete due o tre, perché molte rendono tutti i nodi uguali. Metti in mezzo una ReLU. Kipf e Welling, 2017; un batch di grafi densi è `B V C` con adiacenze `B V V`.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>As NormalizedAdjacency gives it.</source>
            <translation>Come la dà NormalizedAdjacency.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Numbers at each node of the output.</source>
            <translation>Numeri in ogni nodo dell'uscita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>bias</source>
            <translation>bias</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Add a learned offset.</source>
            <translation>Somma un bias appreso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Graph attention</source>
            <translation>Attenzione su grafo</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Every node takes a mean of its neighbours, and learns how much each of them counts.</source>
            <translation>Ogni nodo prende una media dei suoi vicini, e impara quanto conta ciascuno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>P. Veličković and others, Graph Attention Networks, 2018. The heads stand side by side in the output. Only whether a number of the adjacency is 0 matters, so there is nothing to normalise. A node without neighbours gives 0.</source>
            <translation>P. Veličković e altri, Graph Attention Networks, 2018. Le teste stanno fianco a fianco nell'uscita. Conta solo se un numero dell'adiacenza è 0, quindi non c'è nulla da normalizzare. Un nodo senza vicini dà 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>One row a node.</source>
            <translation>Una riga per nodo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Not 0 where the node of the row sees the column's.</source>
            <translation>Diverso da 0 dove il nodo della riga vede quello della colonna.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The attention of each head: every row adds up to 1.</source>
            <translation>L'attenzione di ogni testa: ogni riga somma a 1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What a neighbour counts.</source>
            <translation>Che cosa conta di un vicino.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the looking node asks.</source>
            <translation>Che cosa chiede il nodo che guarda.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>out features</source>
            <translation>caratteristiche in uscita</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Numbers at each node, those of all heads together.</source>
            <translation>Numeri in ogni nodo, quelli di tutte le teste insieme.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>heads</source>
            <translation>teste</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How many ways of looking there are, side by side.</source>
            <translation>Quanti modi di guardare ci sono, fianco a fianco.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>negative slope</source>
            <translation>pendenza negativa</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of the LeakyReLU on the scores.</source>
            <translation>Della LeakyReLU sui punteggi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>self loops</source>
            <translation>cappi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Give every node an edge to itself, so that its own value counts.</source>
            <translation>Dai a ogni nodo un arco verso sé stesso, così che conti il suo valore.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pool what the mask leaves</source>
            <translation>Pooling di ciò che la maschera lascia</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The sum, mean or largest of the entries that a mask leaves: nodes of a padded graph, words of a padded text.</source>
            <translation>La somma, la media o il massimo degli elementi che una maschera lascia: nodi di un grafo riempito, parole di un testo riempito.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where it leaves none, the result is 0.</source>
            <translation>Dove non ne lascia nessuno, il risultato è 0.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for what is there, false for what only fills up.</source>
            <translation>Vero per ciò che c'è, falso per ciò che riempie soltanto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>reduce</source>
            <translation>riduzione</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Their sum, their mean, or the largest of them, number by number.</source>
            <translation>La loro somma, la loro media, o il più grande, numero per numero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>max</source>
            <translation>max</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Overlap of boxes (IoU)</source>
            <translation>Sovrapposizione di riquadri (IoU)</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far two boxes cover one another: 1 where they are the same, 0 where they do not touch.</source>
            <translation>Quanto due riquadri si coprono: 1 dove sono lo stesso, 0 dove non si toccano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>0.5 is the usual bar for a detection. All pairs of two lists compare with Unsqueeze: `M 1 4` and `1 N 4`. As a cost (1 - IoU) it has no slope where boxes do not touch; the generalised form (H. Rezatofighi and others, 2019) has.</source>
            <translation>0.5 è l'asticella consueta per un rilevamento. Tutte le coppie di due elenchi si confrontano con Unsqueeze: `M 1 4` e `1 N 4`. Come costo (1 - IoU) non ha pendenza dove i riquadri non si toccano; la forma generalizzata (H. Rezatofighi e altri, 2019) sì.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>generalised</source>
            <translation>generalizzata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Take away the empty share of the smallest box around both: GIoU, from -1.</source>
            <translation>Togli la quota vuota del più piccolo riquadro attorno ai due: GIoU, da -1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Non-maximum suppression</source>
            <translation>Soppressione dei non massimi</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Boxes</source>
            <translation>Riquadri di oggetti</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Of boxes that mean the same thing, keep the best-scored one: the last step of most detectors.</source>
            <translation>Dei riquadri che indicano la stessa cosa, tieni quello con il miglior punteggio: l'ultimo passo di quasi tutti i rilevatori.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>From the best score down, each box stays unless one that already stays overlaps it too much. Of equal scores the first counts as better. The number of boxes must be fixed for an export.</source>
            <translation>Dal miglior punteggio in giù, ogni riquadro resta a meno che uno già rimasto lo copra troppo. Di punteggi uguali il primo conta come migliore. Per un'esportazione il numero di riquadri deve essere fisso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for the boxes that stay.</source>
            <translation>Vero per i riquadri che restano.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>format</source>
            <translation>formato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The four numbers of a box: left, top, right, bottom; or centre x, centre y, width, height.</source>
            <translation>I quattro numeri di un riquadro: sinistra, alto, destra, basso; o centro x, centro y, larghezza, altezza.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>corners</source>
            <translation>corners</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>centre</source>
            <translation>centro</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>iou threshold</source>
            <translation>soglia di IoU</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A box that overlaps a better one by more is dropped.</source>
            <translation>Un riquadro che ne copre uno migliore per più di così cade.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Temporal-difference target</source>
            <translation>Bersaglio delle differenze temporali</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What the value of an action should be: its reward, and the discounted value of the best next action.</source>
            <translation>Quanto dovrebbe valere un'azione: la sua ricompensa, e il valore scontato della migliore azione successiva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Where the episode ended there is no next action. Put a StopGradient behind it, and take the next values from a slowly copied network: the prediction shall move towards the target, not the target towards the prediction.</source>
            <translation>Dove l'episodio è finito non c'è un'azione successiva. Metti dopo di esso uno StopGradient, e prendi i valori successivi da una rete copiata piano: la predizione deve andare verso il bersaglio, non il bersaglio verso la predizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Temporal-difference error</source>
            <translation>Errore delle differenze temporali</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>By how much an action turned out better than its value said; the target itself gets no gradient.</source>
            <translation>Di quanto un'azione è andata meglio di ciò che diceva il suo valore; il bersaglio stesso non riceve gradiente.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The mean of its square is the cost of a Q-network. With the values of states in place of actions it is the advantage of an actor-critic.</source>
            <translation>La media del suo quadrato è il costo di una Q-network. Con i valori degli stati al posto delle azioni è il vantaggio di un actor-critic.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value of the action that was taken.</source>
            <translation>Il valore dell'azione compiuta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What followed the action.</source>
            <translation>Che cosa è seguito all'azione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Values of all actions in the next state; with one column, the value of that state.</source>
            <translation>I valori di tutte le azioni nello stato successivo; con una colonna, il valore di quello stato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Q-learning step</source>
            <translation>Passo di Q-learning</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The table of action values after a batch of transitions: C. Watkins' Q-learning.</source>
            <translation>La tabella dei valori delle azioni dopo un batch di transizioni: il Q-learning di C. Watkins.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Assign the result to the parameter that holds the table. All targets are computed with the old table; an entry that occurs several times in the batch moves towards the mean of its targets.</source>
            <translation>Assegna il risultato al parametro che tiene la tabella. Tutti i bersagli sono calcolati con la vecchia tabella; un elemento che compare più volte nel batch va verso la media dei suoi bersagli.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The value of every action in every state.</source>
            <translation>Il valore di ogni azione in ogni stato.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 where the episode ended with this transition.</source>
            <translation>1 dove l'episodio è finito con questa transizione.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How far a value moves towards its target.</source>
            <translation>Di quanto un valore si avvicina al suo bersaglio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Discounted return</source>
            <translation>Ritorno scontato</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>From every moment on, the sum of the rewards that are still to come, later ones discounted.</source>
            <translation>Da ogni momento in poi, la somma delle ricompense che devono ancora venire, le successive scontate.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>What REINFORCE multiplies its log-probabilities with, and what a value network learns. Books differ in whether the next reward is already discounted: `first_power` 0 says no, 1 yes. With `terminal`, several episodes may stand in one row. It takes T times T numbers of memory for each row.</source>
            <translation>Ciò per cui REINFORCE moltiplica le sue log-probabilità, e ciò che impara una rete dei valori. I libri differiscono se la prossima ricompensa sia già scontata: `first_power` 0 dice no, 1 sì. Con `terminal`, più episodi possono stare in una riga. Prende T per T numeri di memoria per ogni riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The reward that followed each action, in order of time.</source>
            <translation>La ricompensa seguita a ogni azione, in ordine di tempo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>1 where an episode ends in the row.</source>
            <translation>1 dove nella riga finisce un episodio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The first one is the return of the whole row.</source>
            <translation>Il primo è il ritorno dell'intera riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Discount: what a reward one step later counts.</source>
            <translation>Sconto: quanto conta una ricompensa un passo dopo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>first power</source>
            <translation>prima potenza</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The power f of the discount of the next reward itself.</source>
            <translation>La potenza f dello sconto già per la prossima ricompensa.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Policy gradient</source>
            <translation>Gradiente della politica</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Make actions that went better than expected more probable, and others less: REINFORCE (R. Williams, 1992).</source>
            <translation>Rendi più probabili le azioni andate meglio del previsto, e meno le altre: REINFORCE (R. Williams, 1992).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The advantage counts as a given number, without gradient. Its value is no measure of success, since its data come from the policy itself: watch the return. An entropy term keeps the policy from settling too early.</source>
            <translation>Il vantaggio conta come numero dato, senza gradiente. Il suo valore non misura il successo, perché i dati vengono dalla politica stessa: osserva il ritorno. Un termine di entropia impedisce alla politica di fissarsi troppo presto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A score for every action; their softmax is the policy.</source>
            <translation>Un punteggio per ogni azione; la loro softmax è la politica.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>The action that was taken.</source>
            <translation>L'azione compiuta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How much better than expected it went: a return less a baseline.</source>
            <translation>Di quanto è andata meglio del previsto: un ritorno meno un valore di riferimento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>True for what happened, false for what fills up an episode.</source>
            <translation>Vero per ciò che è accaduto, falso per ciò che riempie un episodio.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Entropy of a choice</source>
            <translation>Entropia di una scelta</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>How open a choice between K things is: 0 where one is certain, log K where all are alike (in nats).</source>
            <translation>Quanto è aperta una scelta fra K cose: 0 dove una è certa, log K dove sono tutte uguali (in nat).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>A small part of it, subtracted from the cost, keeps a policy exploring; added, it asks for decided answers.</source>
            <translation>Una sua piccola parte, sottratta dal costo, tiene una politica in esplorazione; sommata, chiede risposte decise.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>input</source>
            <translation>ingresso</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Scores before a softmax, or behind it.</source>
            <translation>Punteggi prima di una softmax, o dopo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>logits</source>
            <translation>logits</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>probabilities</source>
            <translation>probabilities</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Pick one by number</source>
            <translation>Scegline uno per numero</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Indexing</source>
            <translation>Indici</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>From every row the entry that its own number names: the value of the action taken, the score of the right class.</source>
            <translation>Da ogni riga l'elemento che indica il suo numero: il valore dell'azione compiuta, il punteggio della classe giusta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Gather takes the same places of every row; here each row has its own.</source>
            <translation>Gather prende gli stessi posti di ogni riga; qui ogni riga ha i suoi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Which entry of the last dimension is taken.</source>
            <translation>Quale elemento dell'ultima dimensione è preso.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Handwritten digits</source>
            <translation>Cifre scritte a mano</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>1,797 handwritten digits, 8 x 8 grey pixels each.</source>
            <translation>1797 cifre scritte a mano, 8 x 8 pixel grigi ciascuna.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1, 8, 8), from 0 (white) to 1; the files' 0 to 16 divided by 16, or only 0 and 1 where `binary`. y: the digit, 0 to 9. From the test set of the UCI ML hand-written digits data (Alpaydin and Kaynak, 1998).</source>
            <translation>x: (1, 8, 8), da 0 (bianco) a 1; gli 0-16 dei file divisi per 16, o solo 0 e 1 con `binary`. y: la cifra, da 0 a 9. Dal test set dei dati UCI ML di cifre scritte a mano (Alpaydin e Kaynak, 1998).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>binary</source>
            <translation>binaria</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pixels are 0 or 1: 1 where they are darker than the threshold.</source>
            <translation>I pixel sono 0 o 1: 1 dove sono più scuri della soglia.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The grey above which a pixel is 1.</source>
            <translation>Il grigio oltre il quale un pixel è 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>150 iris flowers of three species (Fisher, 1936).</source>
            <translation>150 fiori di iris di tre specie (Fisher, 1936).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (4,), length and width of sepal and petal in centimetres. y: setosa, versicolor or virginica.</source>
            <translation>x: (4,), lunghezza e larghezza di sepalo e petalo in centimetri. y: setosa, versicolor o virginica.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Wine</source>
            <translation>Vini</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>178 wines from three growers, by chemical analysis (Forina and others, 1988).</source>
            <translation>178 vini di tre produttori, secondo l'analisi chimica (Forina e altri, 1988).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (13,), alcohol, malic acid, ash and so on, of very different sizes: normalise them. y: the grower, of three.</source>
            <translation>x: (13,), alcol, acido malico, ceneri e così via, di grandezze molto diverse: normalizzali. y: il produttore, fra tre.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Breast cancer</source>
            <translation>Tumore al seno</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>569 breast tumours, malignant (212) or benign (357) (Wolberg, Street and Mangasarian, 1995).</source>
            <translation>569 tumori al seno, maligni (212) o benigni (357) (Wolberg, Street e Mangasarian, 1995).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (30,), measures of the cell nuclei in an image, of very different sizes: normalise them. y: malignant (0) or benign (1).</source>
            <translation>x: (30,), misure dei nuclei cellulari in un'immagine, di grandezze molto diverse: normalizzale. y: maligno (0) o benigno (1).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Diabetes</source>
            <translation>Diabete</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>442 people with diabetes: how far the disease advances in a year (Efron and others, 2004).</source>
            <translation>442 persone con il diabete: quanto avanza la malattia in un anno (Efron e altri, 2004).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (10,), age, sex, body mass index, blood pressure and six blood serum values; each column comes centred, and scaled to a sum of squares of 1. y: (1,), from 25 to 346.</source>
            <translation>x: (10,), età, sesso, indice di massa corporea, pressione e sei valori del siero; ogni colonna arriva centrata e riscalata a somma dei quadrati 1. y: (1,), da 25 a 346.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Linnerud exercise</source>
            <translation>Esercizi di Linnerud</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Bundled</source>
            <translation>Inclusi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>20 men in a fitness club, three exercises and three body measures (Tenenhaus, 1998).</source>
            <translation>20 uomini in palestra, tre esercizi e tre misure del corpo (Tenenhaus, 1998).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (3,), chin-ups, sit-ups and jumps. y: (3,), weight in pounds, waist in inches and pulse.</source>
            <translation>x: (3,), trazioni, addominali e salti. y: (3,), peso in libbre, vita in pollici e polso.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Logic gate</source>
            <translation>Porta logica</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The truth table of a logic gate with two inputs: (0,0), (0,1), (1,0), (1,1).</source>
            <translation>La tavola di verità di una porta logica con due ingressi: (0,0), (0,1), (1,0), (1,1).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (2,). y: (1,), the output as a number; as a class where `class_as` is index. All four rows are for training unless a test is asked for.</source>
            <translation>x: (2,). y: (1,), l'uscita come numero; come classe se `class_as` è index. Tutte e quattro le righe servono all'addestramento, a meno che si chieda un test.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>gate</source>
            <translation>porta logica</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Which gate.</source>
            <translation>Quale porta.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>or</source>
            <translation>or</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>nand</source>
            <translation>nand</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>nor</source>
            <translation>nor</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>xor</source>
            <translation>xor</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>xnor</source>
            <translation>xnor</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>coding</source>
            <translation>codifica</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The numbers for false and true, of x and of y.</source>
            <translation>I numeri per falso e vero, di x e di y.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>copies</source>
            <translation>copie</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often each of the four rows occurs.</source>
            <translation>Quante volte compare ciascuna delle quattro righe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Standard deviation of the normal noise added to the inputs.</source>
            <translation>Deviazione standard del rumore normale sommato agli ingressi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Two half circles that reach into one another (scikit-learn's make_moons), turned and moved if wanted.</source>
            <translation>Due semicerchi che entrano l'uno nell'altro (make_moons di scikit-learn), girati e spostati se si vuole.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (2,), a point. y: upper or lower moon.</source>
            <translation>x: (2,), un punto. y: luna superiore o inferiore.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>rotation</source>
            <translation>rotazione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How far the moons are turned to the left.</source>
            <translation>Di quanto le lune sono girate verso sinistra.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How far they are then moved, in both directions.</source>
            <translation>Di quanto sono poi spostate, nelle due direzioni.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Circles</source>
            <translation>Cerchi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A circle within a circle (scikit-learn's make_circles).</source>
            <translation>Un cerchio dentro un cerchio (make_circles di scikit-learn).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (2,), a point. y: outer or inner circle.</source>
            <translation>x: (2,), un punto. y: cerchio esterno o interno.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The inner radius; the outer is 1.</source>
            <translation>Il raggio interno; quello esterno è 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Spirals</source>
            <translation>Spirali</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Arms of a spiral that wind round the centre, from radius 0.1 to 1.</source>
            <translation>Bracci di una spirale che girano attorno al centro, da raggio 0.1 a 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (2,), a point: r (cos a, sin a), where the angle a grows with the radius r. y: the arm.</source>
            <translation>x: (2,), un punto: r (cos a, sin a), dove l'angolo a cresce con il raggio r. y: il braccio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>arms</source>
            <translation>bracci</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many arms, each a class.</source>
            <translation>Quanti bracci, ciascuno una classe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>turns</source>
            <translation>giri</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often an arm winds round the centre.</source>
            <translation>Quante volte un braccio gira attorno al centro.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Blobs</source>
            <translation>Nuvole</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Round clouds of points about random centres (scikit-learn's make_blobs).</source>
            <translation>Nuvole rotonde di punti attorno a centri casuali (make_blobs di scikit-learn).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (dimensions,). y: which blob.</source>
            <translation>x: (dimensions,). y: quale nuvola.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>centres</source>
            <translation>centri</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many blobs, each a class.</source>
            <translation>Quante nuvole, ciascuna una classe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Standard deviation of a blob; the centres lie in a box from -10 to 10.</source>
            <translation>Deviazione standard di una nuvola; i centri stanno in un cubo da -10 a 10.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Checkerboard</source>
            <translation>Scacchiera</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Points on a board with -1 &lt;= x &lt;= 1 in both directions.</source>
            <translation>Punti su una scacchiera con -1 &lt;= x &lt;= 1 in entrambe le direzioni.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (2,), a point, moved by the noise after its square was noted. y: dark or light; the lower left square is dark.</source>
            <translation>x: (2,), un punto, spostato dal rumore dopo che la sua casella è stata annotata. y: scura o chiara; la casella in basso a sinistra è scura.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>squares</source>
            <translation>caselle</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Squares along each side.</source>
            <translation>Caselle lungo ogni lato.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Gaussian mixture</source>
            <translation>Mistura di gaussiane</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Points drawn from Gaussians on a circle: the usual test of whether a generative model finds every mode.</source>
            <translation>Punti estratti da gaussiane disposte su un cerchio: la prova consueta se un modello generativo trova ogni modo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (2,), a point. y: the Gaussian it was drawn from.</source>
            <translation>x: (2,), un punto. y: la gaussiana da cui è estratto.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>components</source>
            <translation>componenti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many Gaussians; their means are spaced evenly on a circle.</source>
            <translation>Quante gaussiane; le loro medie stanno a distanze uguali su un cerchio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The circle's radius.</source>
            <translation>Il raggio del cerchio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>spread</source>
            <translation>ampiezza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Standard deviation of each Gaussian.</source>
            <translation>Deviazione standard di ogni gaussiana.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How likely each Gaussian is, in any scale; none: all are equally likely.</source>
            <translation>Quanto è probabile ogni gaussiana, in una scala qualsiasi; nessuno: tutte lo sono allo stesso modo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Sine with a gap</source>
            <translation>Seno con un vuoto</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y = sin(2 pi frequency x) plus noise, for x drawn evenly from an interval that may have a gap.</source>
            <translation>y = sin(2 pi frequenza x) più rumore, per x estratti uniformemente da un intervallo che può avere un vuoto.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1,). y: (1,). Within the gap a model can only guess, and an honest one says how unsure it is.</source>
            <translation>x: (1,). y: (1,). Nel vuoto un modello può solo tirare a indovinare, e uno onesto dice quanto è incerto.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>frequency</source>
            <translation>frequenza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Periods in an interval of length 1.</source>
            <translation>Periodi in un intervallo di lunghezza 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>gap low</source>
            <translation>vuoto da</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>From here ...</source>
            <translation>Da qui ...</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>gap high</source>
            <translation>vuoto a</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>... to here there are no examples. The same number twice: no gap.</source>
            <translation>... a qui non ci sono esempi. Lo stesso numero due volte: nessun vuoto.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Polynomial</source>
            <translation>Polinomio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y = c0 + c1 x + c2 x^2 + ... plus noise, for x drawn evenly from an interval.</source>
            <translation>y = c0 + c1 x + c2 x^2 + ... più rumore, per x estratti uniformemente da un intervallo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>coefficients</source>
            <translation>coefficienti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Of 1, x, x^2, x^3 and so on.</source>
            <translation>Di 1, x, x^2, x^3 e così via.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Line, with outliers if wanted</source>
            <translation>Retta, con valori anomali se si vuole</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y = slope x + intercept plus noise; some examples, if wanted, far off: what a robust cost is for.</source>
            <translation>y = pendenza x + intercetta più rumore; alcuni esempi, se si vuole, molto lontani: ciò per cui serve un costo robusto.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1,). y: (1,).</source>
            <translation>x: (1,). y: (1,).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>slope</source>
            <translation>pendenza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>intercept</source>
            <translation>intercetta</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>outliers</source>
            <translation>valori anomali</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The fraction of examples that are outliers.</source>
            <translation>La frazione di esempi che sono valori anomali.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>outlier size</source>
            <translation>misura dei valori anomali</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How far above or below the line an outlier lies.</source>
            <translation>Di quanto un valore anomalo sta sopra o sotto la retta.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>No data, only a count</source>
            <translation>Nessun dato, solo un conteggio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Examples without anything in them but a number: for models that learn from noise or from formulas alone.</source>
            <translation>Esempi che non contengono altro che un numero: per modelli che imparano dal solo rumore o da sole formule.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field index: (), 0, 1, 2 and so on. It says how long an epoch is.</source>
            <translation>Il campo index: (), 0, 1, 2 e così via. Dice quanto è lunga un'epoca.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Normal distribution</source>
            <translation>Distribuzione normale</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Numbers drawn from a normal distribution, each on its own: what a generative model can be held against.</source>
            <translation>Numeri estratti da una distribuzione normale, ciascuno per conto suo: ciò con cui si può confrontare un modello generativo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (dimensions,).</source>
            <translation>x: (dimensions,).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Numbers an example has.</source>
            <translation>Quanti numeri ha un esempio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Their mean.</source>
            <translation>La loro media.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>deviation</source>
            <translation>deviazione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Their standard deviation.</source>
            <translation>La loro deviazione standard.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A function</source>
            <translation>Una funzione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A simple function of one or two numbers, such as y = |x| or y = x1 x2, of numbers drawn evenly.</source>
            <translation>Una funzione semplice di uno o due numeri, come y = |x| o y = x1 x2, di numeri estratti uniformemente.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1,) or (2,), as many as the function takes. y: (1,).</source>
            <translation>x: (1,) o (2,), quanti ne prende la funzione. y: (1,).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>function</source>
            <translation>funzione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y as a function of x, or of x1 and x2.</source>
            <translation>y come funzione di x, o di x1 e x2.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>absolute</source>
            <translation>absolute</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>square</source>
            <translation>square</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>product</source>
            <translation>product</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>maximum</source>
            <translation>maximum</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Linear, with related relatives</source>
            <translation>Lineare, con parenti simili</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y = w x plus noise, with normal x and weights w that other sources may have too, or nearly.</source>
            <translation>y = w x più rumore, con x normale e pesi w che possono avere anche altre sorgenti, o quasi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (dimensions,). y: (1,). Two of these side by side, one with few examples, are tasks that can help one another.</source>
            <translation>x: (dimensions,). y: (1,). Due di queste fianco a fianco, una con pochi esempi, sono compiti che si possono aiutare.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>dimensions</source>
            <translation>dimensioni</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Numbers of an input.</source>
            <translation>Numeri di un ingresso.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>weights seed</source>
            <translation>seme dei pesi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Another one gives other weights: sources share them by it.</source>
            <translation>Un altro dà altri pesi: con esso le sorgenti li condividono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>difference</source>
            <translation>differenza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How far this source's own weights stray from the shared.</source>
            <translation>Di quanto i pesi di questa sorgente si scostano da quelli condivisi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Unit circle, both branches</source>
            <translation>Cerchio unitario, entrambi i rami</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pairs with x^2 + y^2 = 1: for each x the upper or the lower y, as often. A function can only give their mean.</source>
            <translation>Coppie con x^2 + y^2 = 1: per ogni x la y superiore o quella inferiore, altrettanto spesso. Una funzione può dare solo la loro media.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1,), from low to high within -1 to 1. y: (1,).</source>
            <translation>x: (1,), da low a high, entro -1 e 1. y: (1,).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Film reviews from templates</source>
            <translation>Recensioni di film da modelli di frase</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Generated</source>
            <translation>Generati</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Short film reviews made from templates, positive or negative.</source>
            <translation>Brevi recensioni di film fatte da modelli di frase, positive o negative.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length,), word numbers, 0 is padding at the end; its classes are the vocabulary. y: negative (0) or positive (1). Without `negation` one telling word gives the answer away. With it half of the reviews say "not", and most of those use words of both feelings, so that which one is negated must be understood.</source>
            <translation>x: (length,), numeri di parole, 0 è riempimento alla fine; le sue classi sono il vocabolario. y: negativa (0) o positiva (1). Senza `negation` una sola parola rivela la risposta. Con essa metà delle recensioni dice «not», e la maggior parte di queste usa parole di entrambi i sentimenti, così che bisogna capire quale è negata.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many reviews, half of them positive.</source>
            <translation>Quante recensioni, metà delle quali positive.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>negation</source>
            <translation>negazione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Also 'not good': then the order of the words matters, not only which they are.</source>
            <translation>Anche «not good»: allora conta l'ordine delle parole, non solo quali sono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Words a review is padded to.</source>
            <translation>Parole fino a cui una recensione è riempita.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Another seed gives other reviews.</source>
            <translation>Un altro seme dà altre recensioni.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A picture and a style</source>
            <translation>Un'immagine e uno stile</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>One example: a picture with coloured discs and squares, and one of coloured stripes to take the style from.</source>
            <translation>Un esempio: un'immagine con dischi e quadrati colorati, e una di strisce colorate da cui prendere lo stile.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field content: (3, size, size) and style: (3, size, size), from 0 to 1.</source>
            <translation>Il campo content: (3, size, size) e style: (3, size, size), da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Height and width of the pictures.</source>
            <translation>Altezza e larghezza delle immagini.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>shapes</source>
            <translation>forme</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Discs and squares in the picture.</source>
            <translation>Dischi e quadrati nell'immagine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>stripe</source>
            <translation>striscia</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How wide a pair of stripes of the style is.</source>
            <translation>Quanto è larga una coppia di strisce dello stile.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>angle</source>
            <translation>angolo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How the stripes are turned.</source>
            <translation>Come sono girate le strisce.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Scenes of squares and circles</source>
            <translation>Scene di quadrati e cerchi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Squares and circles of any colour on a grey ground, none over another: for segmentation and detection.</source>
            <translation>Quadrati e cerchi di qualsiasi colore su fondo grigio, nessuno sopra un altro: per segmentazione e rilevamento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (3, size, size), about 0 to 1; map: (size, size), what each pixel shows: background, square or circle; boxes: (most, 4), left, top, right and bottom of each shape from 0 to 1; kinds: (most,), square or circle; there: (most,), which of these there are, the others being padding.</source>
            <translation>x: (3, size, size), circa da 0 a 1; map: (size, size), che cosa mostra ogni pixel: fondo, quadrato o cerchio; boxes: (most, 4), sinistra, alto, destra e basso di ogni forma da 0 a 1; kinds: (most,), quadrato o cerchio; there: (most,), quali di queste ci sono, le altre essendo riempimento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The fewest shapes in a picture.</source>
            <translation>Il minor numero di forme in un'immagine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The most shapes in a picture; fewer where there is no room left.</source>
            <translation>Il maggior numero di forme in un'immagine; meno dove non c'è più posto.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>One square or circle</source>
            <translation>Un quadrato o un cerchio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>One bright shape on a dark ground: what is it, and where?</source>
            <translation>Una forma chiara su fondo scuro: che cos'è, e dove?</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1, size, size), about 0 to 1; y: the kind, square or circle; box: (4,), left, top, right, bottom, from 0 to 1.</source>
            <translation>x: (1, size, size), circa da 0 a 1; y: il tipo, quadrato o cerchio; box: (4,), sinistra, alto, destra, basso, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Outlines to be coloured in</source>
            <translation>Contorni da colorare</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Generated pictures</source>
            <translation>Immagini generate</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The outline of a square or a circle, and the same filled: from picture to picture.</source>
            <translation>Il contorno di un quadrato o di un cerchio, e lo stesso riempito: da immagine a immagine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1, size, size), the outline, 1 on 0; y: (3, size, size), the shape filled, squares red, circles blue, on black.</source>
            <translation>x: (1, size, size), il contorno, 1 su 0; y: (3, size, size), la forma riempita, quadrati rossi, cerchi blu, su nero.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many pictures.</source>
            <translation>Quante immagini.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The smallest half width of a shape, in picture widths.</source>
            <translation>La minima semilarghezza di una forma, in larghezze dell'immagine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The largest.</source>
            <translation>La massima.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Modulated sine, next value</source>
            <translation>Seno modulato, valore successivo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A sine whose loudness rises and falls; each step is to be continued by the next.</source>
            <translation>Un seno la cui ampiezza sale e scende; ogni passo va continuato con il successivo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length, 1), the values; y: (length, 1), the value after each; length: (); mask: (length,). What is to be beaten is persistence, which takes y to be x. Both phases are drawn for each sequence.</source>
            <translation>x: (length, 1), i valori; y: (length, 1), il valore dopo ciascuno; length: (); mask: (length,). Da battere è la persistenza, che prende y uguale a x. Entrambe le fasi sono estratte per ogni sequenza.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>period</source>
            <translation>periodo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Steps in a period of the carrier.</source>
            <translation>Passi in un periodo della portante.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>slow period</source>
            <translation>periodo lento</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Steps in a period of its loudness.</source>
            <translation>Passi in un periodo della sua ampiezza.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>depth</source>
            <translation>profondità</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How much the loudness varies: 0 not at all, 1 down to silence.</source>
            <translation>Quanto varia l'ampiezza: 0 per niente, 1 fino al silenzio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Bouncing ball, next position</source>
            <translation>Palla che rimbalza, posizione successiva</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A ball in a box that is thrown back by the walls; each position is to be followed by the next.</source>
            <translation>Una palla in una scatola, respinta dalle pareti; a ogni posizione va fatta seguire la successiva.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length, 2), the positions from -1 to 1; y: (length, 2), the position after each; length: (); mask: (length,). One position does not tell where the ball goes: a model has to remember.</source>
            <translation>x: (length, 2), le posizioni da -1 a 1; y: (length, 2), la posizione dopo ciascuna; length: (); mask: (length,). Una posizione non dice dove va la palla: un modello deve ricordare.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>speed</source>
            <translation>velocità</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The fastest a ball moves in a step; the box goes from -1 to 1.</source>
            <translation>La massima velocità di una palla in un passo; la scatola va da -1 a 1.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Recall the first symbol</source>
            <translation>Ricorda il primo simbolo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The first symbol is to be named at the end, after many others: what a network must have a memory for.</source>
            <translation>Il primo simbolo va nominato alla fine, dopo molti altri: ciò per cui una rete deve avere memoria.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (distractors + 1,), symbols, 0 is padding at the end; y: the first symbol's class; length: (); mask: (distractors + 1,). The distractors are drawn from the same symbols, or from `others` that are never first.</source>
            <translation>x: (distractors + 1,), simboli, 0 è riempimento alla fine; y: la classe del primo simbolo; length: (); mask: (distractors + 1,). I distrattori sono estratti dagli stessi simboli, o da `others` che non sono mai i primi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many symbols there are to be remembered.</source>
            <translation>Quanti simboli ci sono da ricordare.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>distractors</source>
            <translation>distrattori</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Steps between the symbol and the end.</source>
            <translation>Passi fra il simbolo e la fine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Their number is drawn evenly from here; 0: always the same.</source>
            <translation>Il loro numero è estratto uniformemente da qui in su; 0: sempre lo stesso.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>others</source>
            <translation>altri</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many other symbols distract; 0: those to be remembered do.</source>
            <translation>Quanti altri simboli distraggono; 0: lo fanno quelli da ricordare.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Sum with the next symbol</source>
            <translation>Somma con il simbolo successivo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Every step is tagged with (x_t + x_{t+1}) mod symbols, so the answer depends on what is still to come.</source>
            <translation>Ogni passo è etichettato con (x_t + x_{t+1}) mod symbols, così la risposta dipende da ciò che deve ancora venire.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length,), numbers as tokens, 0 is padding; y: (length,), the sums, of the last number itself; length: (); mask: (length,). A network that only looks back can do no better than chance, one in `symbols`.</source>
            <translation>x: (length,), numeri come token, 0 è riempimento; y: (length,), le somme, dell'ultimo il numero stesso; length: (); mask: (length,). Una rete che guarda solo indietro non può far meglio del caso, uno su `symbols`.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Steps of a sequence; shorter ones are padded to that.</source>
            <translation>Passi di una sequenza; le più corte sono riempite fin lì.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Lengths are drawn evenly from here; 0: all are equally long.</source>
            <translation>Le lunghezze sono estratte uniformemente da qui in su; 0: tutte sono ugualmente lunghe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many numbers there are, and what the sum is taken modulo.</source>
            <translation>Quanti numeri ci sono, e modulo che cosa è presa la somma.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Look up a key</source>
            <translation>Cerca una chiave</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pairs of keys and values, and one of the keys: what is its value?</source>
            <translation>Coppie di chiavi e valori, e una delle chiavi: qual è il suo valore?</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field keys: (pairs,), all different; values: (pairs,); query: (), one of the keys; position: (), its place, where attention should look; y: the value there.</source>
            <translation>Il campo keys: (pairs,), tutte diverse; values: (pairs,); query: (), una delle chiavi; position: (), il suo posto, dove l'attenzione deve guardare; y: il valore lì.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many examples.</source>
            <translation>Quanti esempi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>pairs</source>
            <translation>coppie</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pairs of a key and a value in an example.</source>
            <translation>Coppie di una chiave e un valore in un esempio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many keys there are, and how many values.</source>
            <translation>Quante chiavi ci sono, e quanti valori.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Sort digits</source>
            <translation>Ordina cifre</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Digits in any order, to be put in order.</source>
            <translation>Cifre in un ordine qualsiasi, da mettere in ordine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length,), the digits; y: (length,), the same from the smallest to the largest.</source>
            <translation>x: (length,), le cifre; y: (length,), le stesse dalla più piccola alla più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many sequences.</source>
            <translation>Quante sequenze.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Digits in a sequence.</source>
            <translation>Cifre in una sequenza.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many digits there are.</source>
            <translation>Quante cifre ci sono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Strings written backwards</source>
            <translation>Stringhe scritte al contrario</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Strings, to be written backwards and, where wanted, each letter moved on: the smallest task of translation.</source>
            <translation>Stringhe, da scrivere al contrario e, se si vuole, con ogni lettera avanzata: il più piccolo compito di traduzione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field source: (longest,), the letters, then padding; source_length: (); source_mask: (longest,); target_in: (longest + 1,), &lt;start&gt; and the letters of the answer, what a decoder is given; target_out: (longest + 1,), the letters of the answer and &lt;end&gt;, what it is to say; target_length: (); target_mask: (longest + 1,). No string occurs twice, so none of the test is known from training. Tokens: 0 padding, 1 start, 2 end, then letters.</source>
            <translation>Il campo source: (longest,), le lettere, poi riempimento; source_length: (); source_mask: (longest,); target_in: (longest + 1,), &lt;start&gt; e le lettere della risposta, ciò che riceve un decoder; target_out: (longest + 1,), le lettere della risposta e &lt;end&gt;, ciò che deve dire; target_length: (); target_mask: (longest + 1,). Nessuna stringa compare due volte, quindi nessuna del test è nota dall'addestramento. Token: 0 riempimento, 1 inizio, 2 fine, poi le lettere.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many strings.</source>
            <translation>Quante stringhe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>letters</source>
            <translation>lettere</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>shortest</source>
            <translation>più corta</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The shortest string.</source>
            <translation>La stringa più corta.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>longest</source>
            <translation>più lunga</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The longest string.</source>
            <translation>La stringa più lunga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>shift</source>
            <translation>spostamento</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Each letter becomes the one so many further, round the end.</source>
            <translation>Ogni lettera diventa quella di tanti posti più avanti, ricominciando dalla fine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Markov text</source>
            <translation>Testo di Markov</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Generated sequences</source>
            <translation>Sequenze generate</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Text in which each symbol is drawn by what the last `order` ones say: no model can foretell it better than that.</source>
            <translation>Testo in cui ogni simbolo è estratto secondo gli ultimi `order`: nessun modello lo può predire meglio di così.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length,), symbols; y: (length,), the symbol after each; entropy: (1,), the least cross-entropy in nats there can be, the same for all examples; bigram: (1,), the least for a model that sees only one symbol. The test is the end of the text, unless `in_order` is off. The first `order` symbols of a window know less of what came before, so a model's cross-entropy over whole windows stays somewhat above the entropy.</source>
            <translation>x: (length,), simboli; y: (length,), il simbolo dopo ciascuno; entropy: (1,), la minima entropia incrociata possibile in nat, la stessa per tutti gli esempi; bigram: (1,), la minima per un modello che vede un solo simbolo. Il test è la fine del testo, a meno che `in_order` sia spento. I primi `order` simboli di una finestra sanno meno di ciò che è venuto prima, così l'entropia incrociata di un modello su finestre intere resta un po' sopra l'entropia.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>tokens</source>
            <translation>token</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Symbols of the whole text.</source>
            <translation>Simboli di tutto il testo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>symbols</source>
            <translation>simboli</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many symbols there are.</source>
            <translation>Quanti simboli ci sono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>order</source>
            <translation>ordine</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many symbols the next one depends on.</source>
            <translation>Da quanti simboli dipende il successivo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>sharpness</source>
            <translation>nettezza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The less, the surer the next symbol (Dirichlet's parameter).</source>
            <translation>Più è piccolo, più è sicuro il simbolo successivo (parametro di Dirichlet).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Symbols in a window.</source>
            <translation>Simboli in una finestra.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Symbols from one window's start to the next; 0: the length.</source>
            <translation>Simboli dall'inizio di una finestra a quello della successiva; 0: la lunghezza.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>34 members of a karate club, who is friends with whom, and whom each followed when it split (Zachary, 1977).</source>
            <translation>34 membri di un circolo di karate, chi è amico di chi, e chi ciascuno seguì quando il circolo si divise (Zachary, 1977).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>One example, the whole graph, in training and in the test. x: (34, 34), each member a vector with a 1; adjacency: (34, 34); edge_index: (2, 156), source and target of each edge; y: (34,), the class of each; train_mask: (34,), the members whose class is known; test_mask: (34,), all others; mask: (34,), the one of these meant for the split. Known are first the two leaders, then members drawn by the seed.</source>
            <translation>Un esempio, l'intero grafo, nell'addestramento e nel test. x: (34, 34), ogni membro un vettore con un 1; adjacency: (34, 34); edge_index: (2, 156), origine e bersaglio di ogni arco; y: (34,), la classe di ciascuno; train_mask: (34,), i membri di cui è nota la classe; test_mask: (34,), tutti gli altri; mask: (34,), quella delle due che vale per la suddivisione. Noti sono prima i due capi, poi membri estratti con il seme.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Members of each class whose class is known in training.</source>
            <translation>Membri di ogni classe la cui classe è nota nell'addestramento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Trees, cycles and cliques</source>
            <translation>Alberi, cicli e cricche</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Random trees, cycles and cliques (everybody joined to everybody): which is it?</source>
            <translation>Alberi, cicli e cricche (ciascuno unito a ciascuno) casuali: che cos'è?</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>padded: x: (largest, 1), 1 for a node and 0 for padding; adjacency: (largest, largest); mask: (largest,). concatenated, where a batch is one large graph: x: (1,) a node; edges: (2,) an edge, source and target as places in the batch; graph: () a node, the place of its graph in the batch. y: (), the shape, either way. The nodes are numbered in a random order.</source>
            <translation>padded: x: (largest, 1), 1 per un nodo e 0 per il riempimento; adjacency: (largest, largest); mask: (largest,). concatenated, dove un batch è un solo grande grafo: x: (1,) un nodo; edges: (2,) un arco, origine e bersaglio come posti nel batch; graph: () un nodo, il posto del suo grafo nel batch. y: (), la forma, in entrambi i casi. I nodi sono numerati in ordine casuale.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many graphs.</source>
            <translation>Quanti grafi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Nodes of the smallest graph.</source>
            <translation>Nodi del grafo più piccolo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Nodes of the largest graph.</source>
            <translation>Nodi del grafo più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>layout</source>
            <translation>disposizione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>padded: each graph filled up to the largest. concatenated: the nodes of a batch one after another.</source>
            <translation>padded: ogni grafo riempito fino al più grande. concatenated: i nodi di un batch uno dopo l'altro.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>padded</source>
            <translation>padded</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>concatenated</source>
            <translation>concatenated</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Made-up molecules</source>
            <translation>Molecole inventate</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Made-up molecules of three types of atoms, and a property of each that depends on who is bound to whom.</source>
            <translation>Molecole inventate di tre tipi di atomi, e una proprietà di ciascuna che dipende da chi è legato a chi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (largest, 3), the type of each atom as a vector with a 1, 0 for padding; adjacency: (largest, largest), the bonds; mask: (largest,), True for atoms; y: (1,), the property: a sum over the atoms by type and number of bonds, and over the bonds by the types that they join. The atoms are numbered in a random order.</source>
            <translation>x: (largest, 3), il tipo di ogni atomo come vettore con un 1, 0 per il riempimento; adjacency: (largest, largest), i legami; mask: (largest,), vero per gli atomi; y: (1,), la proprietà: una somma sugli atomi secondo tipo e numero di legami, e sui legami secondo i tipi che uniscono. Gli atomi sono numerati in ordine casuale.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many molecules.</source>
            <translation>Quante molecole.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Atoms of the smallest molecule.</source>
            <translation>Atomi della molecola più piccola.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Atoms of the largest molecule.</source>
            <translation>Atomi della molecola più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>rings</source>
            <translation>anelli</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often a molecule has a ring.</source>
            <translation>Quanto spesso una molecola ha un anello.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Bodies that attract one another</source>
            <translation>Corpi che si attraggono</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Bodies in a plane that attract one another: from where they are and how they move, how they will move.</source>
            <translation>Corpi in un piano che si attraggono: da dove stanno e come si muovono, come si muoveranno.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (bodies, 5), place (2), velocity (2) and mass of each; y: (bodies, 2), the velocities one step later; place: (bodies, 2), the places one step later. What is to be beaten is the velocity as it is. The force between two bodies is m1 m2 d / (|d|^2 + softening^2)^(3/2), d the way from one to the other.</source>
            <translation>x: (bodies, 5), posto (2), velocità (2) e massa di ciascuno; y: (bodies, 2), le velocità un passo dopo; place: (bodies, 2), i posti un passo dopo. Da battere è la velocità com'è. La forza fra due corpi è m1 m2 d / (|d|^2 + softening^2)^(3/2), con d il vettore dall'uno all'altro.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many systems.</source>
            <translation>Quanti sistemi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>bodies</source>
            <translation>corpi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many bodies a system has.</source>
            <translation>Quanti corpi ha un sistema.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>interval</source>
            <translation>intervallo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The time from one step to the next.</source>
            <translation>Il tempo da un passo al successivo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>softening</source>
            <translation>ammorbidimento</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Keeps the force finite where two bodies meet.</source>
            <translation>Tiene finita la forza dove due corpi si incontrano.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Sudoku, 4 x 4</source>
            <translation>Sudoku, 4 x 4</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Graphs</source>
            <translation>Grafi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Boards of 4 x 4 squares in which every row, column and 2 x 2 box must hold 1, 2, 3 and 4.</source>
            <translation>Schemi di 4 x 4 caselle in cui ogni riga, colonna e riquadro 2 x 2 deve contenere 1, 2, 3 e 4.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field givens: (16,), the digits row by row, 0 where empty; solution: (16,), classes 0 to 3 for the digits 1 to 4; edges: (112, 2), the pairs of squares that must differ, source and target, the same for every board; adjacency: (16, 16), the same as a matrix. There are 288 solutions; `test` and `validation` are fractions or numbers of these, so no board of the test has the solution of a board trained on. A board may have more solutions than this one.</source>
            <translation>Il campo givens: (16,), le cifre riga per riga, 0 dove è vuoto; solution: (16,), classi da 0 a 3 per le cifre da 1 a 4; edges: (112, 2), le coppie di caselle che devono differire, origine e bersaglio, le stesse per ogni schema; adjacency: (16, 16), lo stesso come matrice. Ci sono 288 soluzioni; `test` e `validation` ne sono frazioni o numeri, così nessuno schema del test ha la soluzione di uno addestrato. Uno schema può avere altre soluzioni oltre a questa.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many boards.</source>
            <translation>Quanti schemi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>fewest</source>
            <translation>minimo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The fewest squares that are given.</source>
            <translation>Il minor numero di caselle date.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>most</source>
            <translation>massimo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The most squares that are given.</source>
            <translation>Il maggior numero di caselle date.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Made-up letters</source>
            <translation>Lettere inventate</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Made-up letters of three curved strokes; each drawing of a letter is a little moved, turned, bent and shaky.</source>
            <translation>Lettere inventate di tre tratti curvi; ogni disegno di una lettera è un po' spostato, girato, piegato e tremolante.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1, size, size), 0 to 1. y: which letter.</source>
            <translation>x: (1, size, size), da 0 a 1. y: quale lettera.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pairs, alike or not</source>
            <translation>Coppie, simili o no</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pairs of pictures, half of them of the same class; the pairs of the test are of classes never seen.</source>
            <translation>Coppie di immagini, metà delle quali della stessa classe; le coppie del test sono di classi mai viste.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field a: (1, size, size) and b: (1, size, size), the pictures; same: (1,), 1 where they are of one class and 0 where not, or () as a class where `class_as` is index.</source>
            <translation>Il campo a: (1, size, size) e b: (1, size, size), le immagini; same: (1,), 1 dove sono della stessa classe e 0 dove non lo sono, o () come classe se `class_as` è index.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many pairs.</source>
            <translation>Quante coppie.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Triplets</source>
            <translation>Triplette</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A picture, another one of its class and one of another class; the test is of classes never seen.</source>
            <translation>Un'immagine, un'altra della sua classe e una di un'altra classe; il test è di classi mai viste.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field anchor, positive and negative: (1, size, size) each.</source>
            <translation>Il campo anchor, positive e negative: (1, size, size) ciascuno.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many triplets.</source>
            <translation>Quante triplette.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Episodes, N ways and K shots</source>
            <translation>Episodi, N classi e K esempi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Small tasks of telling a few classes apart after few examples; those of the test are of classes never seen.</source>
            <translation>Piccoli compiti in cui distinguere poche classi dopo pochi esempi; quelli del test sono di classi mai viste.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field support_x: (ways * shots, 1, size, size), the known pictures, class after class; support_y: (ways * shots,), their classes, numbered anew in each episode; query_x: (ways * queries, 1, size, size), the pictures to be told, in any order; query_y: (ways * queries,).</source>
            <translation>Il campo support_x: (ways * shots, 1, size, size), le immagini note, classe dopo classe; support_y: (ways * shots,), le loro classi, numerate da capo in ogni episodio; query_x: (ways * queries, 1, size, size), le immagini da riconoscere, in un ordine qualsiasi; query_y: (ways * queries,).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many episodes.</source>
            <translation>Quanti episodi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>tests</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many there are in the test, all of unseen classes.</source>
            <translation>Quanti ce ne sono nel test, tutti di classi mai viste.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>ways</source>
            <translation>classi per episodio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Classes in an episode.</source>
            <translation>Classi in un episodio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Known examples of each of them.</source>
            <translation>Esempi noti di ciascuna di esse.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Examples of each of them to be told.</source>
            <translation>Esempi di ciascuna di esse da riconoscere.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>pictures</source>
            <translation>immagini</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Made-up letters, or the handwritten digits.</source>
            <translation>Lettere inventate, o le cifre scritte a mano.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>glyphs</source>
            <translation>glyphs</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>digits</source>
            <translation>cifre</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>unseen</source>
            <translation>mai viste</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Classes that occur in the test only, and none of the others there.</source>
            <translation>Classi che compaiono solo nel test, e lì nessuna delle altre.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>classes</source>
            <translation>classi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many letters there are.</source>
            <translation>Quante lettere ci sono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often each letter is drawn.</source>
            <translation>Quante volte è disegnata ogni lettera.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>size</source>
            <translation>misura</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Height and width of a picture.</source>
            <translation>Altezza e larghezza di un'immagine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>wobble</source>
            <translation>tremolio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How much the strokes vary from one drawing of a letter to the next.</source>
            <translation>Quanto variano i tratti da un disegno di una lettera al successivo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Sinusoids to learn from few points</source>
            <translation>Sinusoidi da imparare da pochi punti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Tasks of regression, y = amplitude sin(x - phase), each with a few known points (Finn and others, 2017).</source>
            <translation>Compiti di regressione, y = ampiezza sin(x - fase), ciascuno con pochi punti noti (Finn e altri, 2017).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field support_x: (shots, 1) and support_y: (shots, 1), the known points; query_x: (queries, 1) and query_y: (queries, 1), those asked for; task: (2,), amplitude and phase. Amplitudes are drawn evenly from smallest to largest, phases from 0 to pi, x from low to high; each task is one example, so the test has new tasks.</source>
            <translation>Il campo support_x: (shots, 1) e support_y: (shots, 1), i punti noti; query_x: (queries, 1) e query_y: (queries, 1), quelli richiesti; task: (2,), ampiezza e fase. Le ampiezze sono estratte uniformemente da smallest a largest, le fasi da 0 a pi, le x da low a high; ogni compito è un esempio, così il test ha compiti nuovi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many tasks.</source>
            <translation>Quanti compiti.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>shots</source>
            <translation>esempi noti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Points of a task that are known.</source>
            <translation>Punti di un compito che sono noti.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>queries</source>
            <translation>richieste</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Points of a task that are asked for.</source>
            <translation>Punti di un compito che sono richiesti.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Sinusoids, each with its code</source>
            <translation>Sinusoidi, ciascuna con il suo codice</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pairs and tasks</source>
            <translation>Coppie e compiti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Functions y = amplitude sin(x - phase), each with the code (amplitude, phase): for a network that makes networks.</source>
            <translation>Funzioni y = ampiezza sin(x - fase), ciascuna con il codice (ampiezza, fase): per una rete che fabbrica reti.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field u: (2,), amplitude and phase (0 to 2 pi); x: (points, 1), where; y: (points, 1), the values there. Each function is one example, so the test has functions with codes never seen.</source>
            <translation>Il campo u: (2,), ampiezza e fase (da 0 a 2 pi); x: (points, 1), dove; y: (points, 1), i valori lì. Ogni funzione è un esempio, così il test ha funzioni con codici mai visti.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>count</source>
            <translation>conteggio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How many functions.</source>
            <translation>Quante funzioni.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>points</source>
            <translation>punti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Points given of each function.</source>
            <translation>Punti dati di ogni funzione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>smallest</source>
            <translation>minima</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The smallest amplitude.</source>
            <translation>L'ampiezza più piccola.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>largest</source>
            <translation>più grandi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The largest amplitude.</source>
            <translation>L'ampiezza più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The smallest x.</source>
            <translation>La x più piccola.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The largest x.</source>
            <translation>La x più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>noise</source>
            <translation>rumore</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Standard deviation of the normal noise that is added.</source>
            <translation>Deviazione standard del rumore normale sommato.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Grid world</source>
            <translation>Mondo a griglia</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Walking on a small map from a start to a goal, round walls: up, down, left or right.</source>
            <translation>Camminare su una piccola mappa da una partenza a una meta, girando attorno ai muri: su, giù, sinistra o destra.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field s is the state: (), its number row by row, or (squares,) or (2,) as `state_as` says; a: (), the move; r: (), the reward; s_next, the state it led to; terminal: (), 1 at a goal or in a pit. Of whole episodes also g: (), the discounted return. The default map takes eight moves.</source>
            <translation>Il campo s è lo stato: (), il suo numero riga per riga, o (squares,) o (2,) come dice `state_as`; a: (), la mossa; r: (), la ricompensa; s_next, lo stato a cui ha portato; terminal: (), 1 a una meta o in una buca. Di episodi interi anche g: (), il ritorno scontato. La mappa predefinita richiede otto mosse.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Moves after which an episode is stopped.</source>
            <translation>Mosse dopo le quali un episodio è fermato.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Environment of gymnasium</source>
            <translation>Ambiente di gymnasium</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>An environment of the package gymnasium, which must be installed: CartPole-v1, Acrobot-v1, Taxi-v4 and so on.</source>
            <translation>Un ambiente del pacchetto gymnasium, che deve essere installato: CartPole-v1, Acrobot-v1, Taxi-v4 e così via.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field s is the state, with the environment's shape, or as a vector with a 1 where states are numbered; a: (), the action; r: (), the reward; s_next, the state it led to; terminal: (), 1 where that ended the episode, 0 also where it was only stopped. Of whole episodes also g: (), the discounted return. The actions must be discrete.</source>
            <translation>Il campo s è lo stato, con la forma dell'ambiente, o come vettore con un 1 dove gli stati sono numerati; a: (), l'azione; r: (), la ricompensa; s_next, lo stato a cui ha portato; terminal: (), 1 dove questo ha concluso l'episodio, 0 anche dove è stato solo fermato. Di episodi interi anche g: (), il ritorno scontato. Le azioni devono essere discrete.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The environment's name, with its version.</source>
            <translation>Il nome dell'ambiente, con la sua versione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Actions after which an episode is stopped, if not before.</source>
            <translation>Azioni dopo le quali un episodio è fermato, se non prima.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>choose</source>
            <translation>scelta</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Do what seems best, and sometimes anything; or draw an action by the softmax of the values.</source>
            <translation>Fai ciò che sembra meglio, e a volte una cosa qualsiasi; oppure estrai un'azione con la softmax dei valori.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>epsilon_greedy</source>
            <translation>epsilon_greedy</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>softmax</source>
            <translation>softmax</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>keep</source>
            <translation>che cosa ricordare</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Remember the last transitions and draw from them; or the last whole episode, with its returns as g.</source>
            <translation>Ricorda le ultime transizioni ed estrai da quelle; oppure l'ultimo episodio intero, con i suoi ritorni come g.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>replay</source>
            <translation>replay</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>episode</source>
            <translation>episode</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>epsilon start</source>
            <translation>epsilon iniziale</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often anything is done at first, instead of the best.</source>
            <translation>Quanto spesso all'inizio si fa una cosa qualsiasi invece della migliore.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>epsilon end</source>
            <translation>epsilon finale</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often in the end.</source>
            <translation>Quanto spesso alla fine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>epsilon steps</source>
            <translation>passi di epsilon</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Actions from the one to the other.</source>
            <translation>Azioni dall'uno all'altro.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>capacity</source>
            <translation>capienza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Transitions remembered.</source>
            <translation>Transizioni ricordate.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>discount</source>
            <translation>sconto</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How much a reward counts one step earlier, in the returns g.</source>
            <translation>Quanto conta una ricompensa un passo prima, nei ritorni g.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>actions</source>
            <translation>azioni</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Actions done between two steps of learning.</source>
            <translation>Azioni fatte fra due passi di apprendimento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>warm up</source>
            <translation>riscaldamento</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Actions done before the first step of learning.</source>
            <translation>Azioni fatte prima del primo passo di apprendimento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Another seed gives other episodes and other chances.</source>
            <translation>Un altro seme dà altri episodi e altri casi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Grid world, every transition</source>
            <translation>Mondo a griglia, ogni transizione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Every move from every square of a map: what a model of the world has to learn.</source>
            <translation>Ogni mossa da ogni casella di una mappa: ciò che deve imparare un modello del mondo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field s is the state as `state_as` says; a: (), the move; r: (), the reward; s_next, the state it leads to; terminal: (), 1 at a goal or in a pit. Walls, goals and pits are no states to move from.</source>
            <translation>Il campo s è lo stato come dice `state_as`; a: (), la mossa; r: (), la ricompensa; s_next, lo stato a cui porta; terminal: (), 1 a una meta o in una buca. Muri, mete e buche non sono stati da cui muoversi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>state as</source>
            <translation>stato come</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A state as its number, a vector with a 1, or row and column.</source>
            <translation>Uno stato come il suo numero, un vettore con un 1, o riga e colonna.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>position</source>
            <translation>position</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Grid world, its rules as tables</source>
            <translation>Mondo a griglia, le sue regole come tabelle</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Acting</source>
            <translation>Agire</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The rules of a grid world as one example: for value iteration, where the world is known.</source>
            <translation>Le regole di un mondo a griglia come un solo esempio: per la value iteration, dove il mondo è noto.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The field p: (actions, squares, squares), the probability of coming from a square to another; r: (actions, squares), the mean reward; open: (squares,), 1 where the episode goes on, 0 for goals, pits and walls, which lead nowhere.</source>
            <translation>Il campo p: (actions, squares, squares), la probabilità di passare da una casella a un'altra; r: (actions, squares), la ricompensa media; open: (squares,), 1 dove l'episodio continua, 0 per mete, buche e muri, che non portano da nessuna parte.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>map</source>
            <translation>mappa</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Rows: S start, G goal, x pit, # wall, '.' free.</source>
            <translation>Righe: S partenza, G meta, x buca, # muro, '.' libero.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>step reward</source>
            <translation>ricompensa del passo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The reward of each move.</source>
            <translation>La ricompensa di ogni mossa.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>goal reward</source>
            <translation>ricompensa della meta</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The reward for reaching a goal.</source>
            <translation>La ricompensa per chi raggiunge una meta.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>pit reward</source>
            <translation>ricompensa della buca</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The reward for falling into a pit.</source>
            <translation>La ricompensa per chi cade in una buca.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>slip</source>
            <translation>scivolata</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>How often a move goes anywhere instead.</source>
            <translation>Quanto spesso una mossa va invece in una direzione qualsiasi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>CSV or TSV file</source>
            <translation>File CSV o TSV</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A table as text (UTF-8), one example a line, with or without a line of column names.</source>
            <translation>Una tabella come testo (UTF-8), un esempio per riga, con o senza una riga di nomi delle colonne.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (columns,), numbers. y: a class where the column holds text, otherwise (columns,) numbers. The lines are parsed in pieces, but all the numbers are then kept in memory, 4 bytes each. For more than fits use .npy files. A missing value, or text where a number should be, is an error that says in which line and column.</source>
            <translation>x: (columns,), numeri. y: una classe dove la colonna contiene testo, altrimenti (columns,) numeri. Le righe sono lette a pezzi, ma tutti i numeri sono poi tenuti in memoria, 4 byte ciascuno. Per più di quanto ci sta usa file .npy. Un valore mancante, o un testo dove dovrebbe esserci un numero, è un errore che dice in quale riga e colonna.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>auto: a first line without numbers is a header.</source>
            <translation>auto: una prima riga senza numeri è un'intestazione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>delimiter</source>
            <translation>separatore</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>What parts the columns.</source>
            <translation>Che cosa separa le colonne.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>comma</source>
            <translation>comma</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>semicolon</source>
            <translation>semicolon</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>bar</source>
            <translation>bar</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Parquet file</source>
            <translation>File Parquet</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A table as a Parquet file; needs pyarrow.</source>
            <translation>Una tabella come file Parquet; richiede pyarrow.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (columns,), numbers. y: a class where the column holds text, otherwise (columns,) numbers. Only the columns that are used are read, in pieces, and are then kept in memory, 4 bytes a number.</source>
            <translation>x: (columns,), numeri. y: una classe dove la colonna contiene testo, altrimenti (columns,) numeri. Si leggono, a pezzi, solo le colonne usate, che sono poi tenute in memoria, 4 byte per numero.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>auto: text is a class, a number is a number.</source>
            <translation>auto: il testo è una classe, un numero è un numero.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>NumPy files (.npy)</source>
            <translation>File NumPy (.npy)</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Arrays in .npy files: x, and y where there is a target.</source>
            <translation>Array in file .npy: x, e y dove c'è un bersaglio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: an example's dimensions as they are. y: a class, or numbers; (1,) where the file has one number an example. The files are mapped into memory and only the rows of a batch are read, so they may be larger than memory; the labels alone are read at once. Arrays of Python objects would have to be unpickled and are refused.</source>
            <translation>x: le dimensioni di un esempio così come sono. y: una classe, o numeri; (1,) dove il file ha un numero per esempio. I file sono mappati in memoria e si leggono solo le righe di un batch, quindi possono essere più grandi della memoria; solo le etichette si leggono subito. Array di oggetti Python andrebbero deserializzati con pickle e sono rifiutati.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The file of the inputs, one example a row of the first dimension.</source>
            <translation>Il file degli ingressi, un esempio per ogni riga della prima dimensione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The file of the targets, if there are any.</source>
            <translation>Il file dei bersagli, se ce ne sono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>NumPy archive (.npz)</source>
            <translation>Archivio NumPy (.npz)</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Arrays in one .npz archive, chosen by name. Several inputs become several fields, named as in the archive.</source>
            <translation>Array in un archivio .npz, scelti per nome. Più ingressi diventano più campi, con i nomi dell'archivio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A field's shape is its array's without the first dimension. An archive is read into memory as a whole; for data larger than memory use .npy files. Arrays of Python objects would have to be unpickled and are refused.</source>
            <translation>La forma di un campo è quella del suo array senza la prima dimensione. Un archivio è letto in memoria per intero; per dati più grandi della memoria usa file .npy. Array di oggetti Python andrebbero deserializzati con pickle e sono rifiutati.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The inputs' name in the archive; several with commas: each is a field of that name.</source>
            <translation>Il nome degli ingressi nell'archivio; più nomi con virgole: ciascuno è un campo con quel nome.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The target's name in the archive; none: there is no target.</source>
            <translation>Il nome del bersaglio nell'archivio; nessuno: non c'è un bersaglio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>IDX files (MNIST)</source>
            <translation>File IDX (MNIST)</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>IDX files, the format of MNIST and its relatives, plain or compressed with gzip.</source>
            <translation>File IDX, il formato di MNIST e dei suoi parenti, semplici o compressi con gzip.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1, height, width) for images, from 0 to 1. y: the class. Plain files are mapped into memory and only the rows of a batch are read; compressed ones are unpacked into memory.</source>
            <translation>x: (1, height, width) per immagini, da 0 a 1. y: la classe. I file semplici sono mappati in memoria e si leggono solo le righe di un batch; quelli compressi sono scompattati in memoria.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>images</source>
            <translation>immagini</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The inputs, such as train-images-idx3-ubyte or the same with .gz.</source>
            <translation>Gli ingressi, come train-images-idx3-ubyte o lo stesso con .gz.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>labels</source>
            <translation>etichette</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Their classes, if there are any.</source>
            <translation>Le loro classi, se ce ne sono.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>test images</source>
            <translation>immagini di test</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Separate test inputs, if there are any: then 'test' is not used.</source>
            <translation>Ingressi di test a parte, se ce ne sono: allora «test» non è usato.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>test labels</source>
            <translation>etichette di test</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Their classes.</source>
            <translation>Le loro classi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x as</source>
            <translation>x come</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>pixels: bytes divided by 255; index: words or classes. auto: bytes are pixels, other whole numbers indices.</source>
            <translation>pixels: byte divisi per 255; index: parole o classi. auto: i byte sono pixel, altri numeri interi indici.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>pixels</source>
            <translation>pixel</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y as</source>
            <translation>y come</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>auto: whole numbers are classes.</source>
            <translation>auto: i numeri interi sono classi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>class</source>
            <translation>class</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Folder of images</source>
            <translation>Cartella di immagini</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Pictures (PNG, JPEG, BMP, GIF, TIFF, WebP, PGM) in a folder for each class, or all in one without classes.</source>
            <translation>Immagini (PNG, JPEG, BMP, GIF, TIFF, WebP, PGM) in una cartella per ogni classe, o tutte in una senza classi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (1, height, width) for grey or (3, height, width) for colour, from 0 to 1. y: the class, in the folders' order by name; where the pictures lie in no folder of a class there is no y. Pictures are read when a batch needs them, so they may be more than fits in memory. They must all be of one size unless `resize` gives one.</source>
            <translation>x: (1, height, width) in grigio o (3, height, width) a colori, da 0 a 1. y: la classe, nell'ordine dei nomi delle cartelle; dove le immagini non stanno in cartelle di classi non c'è y. Le immagini sono lette quando servono a un batch, quindi possono essere più di quante stanno in memoria. Devono essere tutte della stessa misura, a meno che `resize` ne dia una.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>folder</source>
            <translation>cartella</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The folder; each folder in it is a class.</source>
            <translation>La cartella; ogni cartella al suo interno è una classe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>colour</source>
            <translation>colore</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>auto: as the first picture is.</source>
            <translation>auto: com'è la prima immagine.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>grey</source>
            <translation>grey</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>rgb</source>
            <translation>rgb</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>resize</source>
            <translation>nuova misura</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Height and width to bring pictures to.</source>
            <translation>Altezza e larghezza a cui portare le immagini.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Text file</source>
            <translation>File di testo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A plain text as windows of tokens, for a model that continues text.</source>
            <translation>Un testo semplice come finestre di token, per un modello che continua il testo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length,), token numbers. y: (length,), the token that follows each. Their classes are the vocabulary: that of the setting or else of the whole file, in alphabetical order, after the token for unknown ones where it is limited. The file is read at once and kept as one number a token; windows are cut out when a batch needs them. The test is the end of the text, unless `in_order` is off.</source>
            <translation>x: (length,), numeri di token. y: (length,), il token che segue ciascuno. Le loro classi sono il vocabolario: quello dell'impostazione o altrimenti dell'intero file, in ordine alfabetico, dopo il token per gli ignoti dove è limitato. Il file è letto subito e tenuto come un numero per token; le finestre sono ritagliate quando servono a un batch. Il test è la fine del testo, a meno che `in_order` sia spento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The file (UTF-8), relative to the diagram's folder.</source>
            <translation>Il file (UTF-8), relativo alla cartella del diagramma.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Tokens in a window.</source>
            <translation>Token in una finestra.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Tokens from one window's start to the next; 0: the length, so that none overlap.</source>
            <translation>Token dall'inizio di una finestra a quello della successiva; 0: la lunghezza, così che nessuna si sovrapponga.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Labelled texts in a CSV file</source>
            <translation>Testi etichettati in un file CSV</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Texts with a class each, such as reviews, from a table (CSV or TSV, UTF-8).</source>
            <translation>Testi con una classe ciascuno, come recensioni, da una tabella (CSV o TSV, UTF-8).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x: (length,), token numbers, 0 is padding at the end; length: (), how many tokens count; mask: (length,). y: the class. The vocabulary is that of the setting, which must begin with &lt;pad&gt;, or &lt;pad&gt; and the tokens of the whole file.</source>
            <translation>x: (length,), numeri di token, 0 è riempimento alla fine; length: (), quanti token contano; mask: (length,). y: la classe. Il vocabolario è quello dell'impostazione, che deve cominciare con &lt;pad&gt;, oppure &lt;pad&gt; e i token dell'intero file.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The file, relative to the diagram's folder.</source>
            <translation>Il file, relativo alla cartella del diagramma.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>text</source>
            <translation>testo</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The column with the texts, by name or number; none: the first.</source>
            <translation>La colonna con i testi, per nome o numero; nessuna: la prima.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The column with the classes; none: the last.</source>
            <translation>La colonna con le classi; nessuna: l'ultima.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>header</source>
            <translation>intestazione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Whether the first line names the columns.</source>
            <translation>Se la prima riga dà i nomi delle colonne.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>length</source>
            <translation>lunghezza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Tokens a text is padded to; longer ones are cut off.</source>
            <translation>Token fino a cui un testo è riempito; quelli più lunghi sono tagliati.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>token</source>
            <translation>token</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>What the text is cut into.</source>
            <translation>In che cosa è tagliato il testo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>character</source>
            <translation>character</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>word</source>
            <translation>word</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>most tokens</source>
            <translation>massimo di token</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Keep the most frequent tokens, the others become &lt;unk&gt;; 0: keep all.</source>
            <translation>Tieni i token più frequenti, gli altri diventano &lt;unk&gt;; 0: tienili tutti.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>vocabulary</source>
            <translation>vocabolario</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The tokens in the order of their numbers, parted by blanks; also &lt;space&gt;, &lt;newline&gt;, &lt;tab&gt;, and &lt;unk&gt; for all others. None: those of the text.</source>
            <translation>I token nell'ordine dei loro numeri, separati da spazi; anche &lt;space&gt;, &lt;newline&gt;, &lt;tab&gt;, e &lt;unk&gt; per tutti gli altri. Nessuno: quelli del testo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>lowercase</source>
            <translation>minuscole</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Capitals become small letters.</source>
            <translation>Le maiuscole diventano minuscole.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Graph as CSV files</source>
            <translation>Grafo come file CSV</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Your files</source>
            <translation>I tuoi file</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>One graph whose nodes are to be classified, from two CSV files: its edges, and its nodes with features and class.</source>
            <translation>Un grafo i cui nodi vanno classificati, da due file CSV: i suoi archi, e i suoi nodi con caratteristiche e classe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>One example, the whole graph, in training and in the test. x: (nodes, features); adjacency: (nodes, nodes); edge_index: (2, edges), source and target; y: (nodes,), the class of each; train_mask: (nodes,), the nodes whose class is known, drawn by the seed; test_mask: (nodes,), all others; mask: (nodes,), the one meant for the split.</source>
            <translation>Un esempio, l'intero grafo, nell'addestramento e nel test. x: (nodes, features); adjacency: (nodes, nodes); edge_index: (2, edges), origine e bersaglio; y: (nodes,), la classe di ciascuno; train_mask: (nodes,), i nodi di cui è nota la classe, estratti con il seme; test_mask: (nodes,), tutti gli altri; mask: (nodes,), quella che vale per la suddivisione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>edges</source>
            <translation>archi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A file with two columns: the nodes that an edge joins, by their names.</source>
            <translation>Un file con due colonne: i nodi che un arco unisce, con i loro nomi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>nodes</source>
            <translation>nodi</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A file with a line for each node: its name, its features and its class.</source>
            <translation>Un file con una riga per ogni nodo: il suo nome, le sue caratteristiche e la sua classe.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The column with the nodes' names; none: the first.</source>
            <translation>La colonna con i nomi dei nodi; nessuna: la prima.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>x</source>
            <translation>x</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The input columns, by name or number (the first is 1), with commas; none: all the others.</source>
            <translation>Le colonne degli ingressi, per nome o numero (la prima è 1), con virgole; nessuna: tutte le altre.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>y</source>
            <translation>y</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The target column or columns; none: the last one. '-': there is no target.</source>
            <translation>La colonna o le colonne del bersaglio; nessuna: l'ultima. '-': non c'è un bersaglio.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>directed</source>
            <translation>orientato</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>An edge goes from the first node to the second; else both ways.</source>
            <translation>Un arco va dal primo nodo al secondo; altrimenti nei due sensi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>per class</source>
            <translation>per classe</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Nodes of each class whose class is known in training.</source>
            <translation>Nodi di ogni classe la cui classe è nota nell'addestramento.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Another seed gives other examples.</source>
            <translation>Un altro seme dà altri esempi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Several, side by side</source>
            <translation>Più sorgenti, fianco a fianco</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Several</source>
            <translation>Più sorgenti</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Several data sources at once, unpaired: for translating between two collections, or to learn from two.</source>
            <translation>Più sorgenti di dati insieme, non appaiate: per tradurre fra due raccolte, o per imparare da due.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Each part is a data source with a name and settings of its own; its field x becomes the field `part.x`. Every part is gone through in its own order, another one each epoch, so nothing is implied by what happens to meet in a batch. An epoch is as long as the longest part; the others start over. A split is there where every part has it.</source>
            <translation>Ogni parte è una sorgente di dati con un nome e impostazioni sue; il suo campo x diventa il campo `part.x`. Ogni parte è percorsa nel proprio ordine, un altro a ogni epoca, così ciò che si incontra in un batch non implica nulla. Un'epoca dura quanto la parte più lunga; le altre ricominciano. Una suddivisione c'è dove ce l'ha ogni parte.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Gradient descent, with momentum where asked: w &lt;- w - lr g.</source>
            <translation>Discesa del gradiente, con momento se richiesto: w &lt;- w - lr g.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>dampening</source>
            <translation>smorzamento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>By how much the gradient counts less in the momentum.</source>
            <translation>Di quanto il gradiente conta meno nel momento.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>nesterov</source>
            <translation>nesterov</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Add the momentum of the new gradient at once.</source>
            <translation>Somma subito il momento del nuovo gradiente.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Steps of about lr for every weight, from the means of the gradient and of its square (Kingma and Ba, 2015).</source>
            <translation>Passi di circa lr per ogni peso, dalle medie del gradiente e del suo quadrato (Kingma e Ba, 2015).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Adam that decays the weights themselves (Loshchilov and Hutter, 2019).</source>
            <translation>Adam che fa decadere i pesi stessi (Loshchilov e Hutter, 2019).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>amsgrad</source>
            <translation>amsgrad</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Divide by the largest mean square so far.</source>
            <translation>Dividi per la più grande media dei quadrati finora.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Adam with Nesterov's momentum (Dozat, 2016).</source>
            <translation>Adam con il momento di Nesterov (Dozat, 2016).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>momentum decay</source>
            <translation>decadimento del momento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How it warms up.</source>
            <translation>Come si riscalda.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Adam that is careful while its mean square is still uncertain (Liu and others, 2020).</source>
            <translation>Adam prudente finché la sua media dei quadrati è ancora incerta (Liu e altri, 2020).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>decoupled weight decay</source>
            <translation>decadimento dei pesi separato</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Decay the weights themselves, as AdamW, not the gradient.</source>
            <translation>Fai decadere i pesi stessi, come AdamW, non il gradiente.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Adam with the largest recent gradient instead of the mean square (Kingma and Ba, 2015).</source>
            <translation>Adam con il più grande gradiente recente invece della media dei quadrati (Kingma e Ba, 2015).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Divides by the root of all squared gradients so far: frequent weights slow down (Duchi and others, 2011).</source>
            <translation>Divide per la radice di tutti i gradienti al quadrato finora: i pesi frequenti rallentano (Duchi e altri, 2011).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>lr decay</source>
            <translation>decadimento del tasso</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>lr / (1 + step lr_decay).</source>
            <translation>lr / (1 + step lr_decay).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>initial accumulator value</source>
            <translation>valore iniziale dell'accumulatore</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Where the sum of squares starts.</source>
            <translation>Da dove parte la somma dei quadrati.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The ratio of recent moves to recent gradients is the step, so that its unit fits (Zeiler, 2012).</source>
            <translation>Il passo è il rapporto fra mosse recenti e gradienti recenti, così che la sua unità torna (Zeiler, 2012).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>rho</source>
            <translation>rho</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Decay of both mean squares.</source>
            <translation>Decadimento di entrambe le medie dei quadrati.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Divides the gradient by the root of its recent mean square (Tieleman and Hinton, 2012).</source>
            <translation>Divide il gradiente per la radice della sua media recente dei quadrati (Tieleman e Hinton, 2012).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Decay of the mean square.</source>
            <translation>Decadimento della media dei quadrati.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>centered</source>
            <translation>centrato</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Divide by the standard deviation instead.</source>
            <translation>Dividi invece per la deviazione standard.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Uses the signs of the gradient alone, with a step of its own for each weight; for the whole data at once.</source>
            <translation>Usa solo i segni del gradiente, con un passo suo per ogni peso; per tutti i dati in una volta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Gradient descent that also keeps the mean of the weights (Polyak and Juditsky, 1992).</source>
            <translation>Discesa del gradiente che tiene anche la media dei pesi (Polyak e Juditsky, 1992).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>lambd</source>
            <translation>lambd</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Decay of the learning rate, and of the weights.</source>
            <translation>Decadimento del tasso di apprendimento, e dei pesi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>alpha</source>
            <translation>alpha</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Power in the decay of the learning rate.</source>
            <translation>Esponente nel decadimento del tasso di apprendimento.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>t0</source>
            <translation>t0</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The step from which the mean is kept.</source>
            <translation>Il passo da cui si tiene la media.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Quasi-Newton steps from the last gradients; for small models and the whole data at once.</source>
            <translation>Passi quasi-Newton dagli ultimi gradienti; per modelli piccoli e tutti i dati in una volta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>max iter</source>
            <translation>massimo di iterazioni</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Moves in one step.</source>
            <translation>Mosse in un passo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>max eval</source>
            <translation>massimo di valutazioni</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Evaluations of the cost in one step.</source>
            <translation>Valutazioni del costo in un passo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>tolerance grad</source>
            <translation>tolleranza sul gradiente</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Done when no gradient is larger.</source>
            <translation>Finito quando nessun gradiente è più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>tolerance change</source>
            <translation>tolleranza sul cambiamento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Done when weights or cost change less.</source>
            <translation>Finito quando i pesi o il costo cambiano di meno.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>history size</source>
            <translation>lunghezza della storia</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Moves that are remembered.</source>
            <translation>Mosse che sono ricordate.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>line search fn</source>
            <translation>ricerca lineare</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Search along each move.</source>
            <translation>Cerca lungo ogni mossa.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>strong_wolfe</source>
            <translation>strong_wolfe</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The sign of a mean gradient: steps of equal size, one buffer (Chen and others, 2023).</source>
            <translation>Il segno di un gradiente medio: passi di misura uguale, un solo buffer (Chen e altri, 2023).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>In the move, and in the mean kept.</source>
            <translation>Nella mossa, e nella media conservata.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Adam with eps under the root, as some notes print it: tiny gradients then move the weights less.</source>
            <translation>Adam con eps sotto la radice, come lo stampano alcune dispense: gradienti minuscoli muovono allora meno i pesi.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>betas</source>
            <translation>beta</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Decay of the means of the gradient and of its square.</source>
            <translation>Decadimento delle medie del gradiente e del suo quadrato.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>weight decay</source>
            <translation>decadimento dei pesi</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Pull of every changed weight towards zero.</source>
            <translation>Attrazione di ogni peso cambiato verso lo zero.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Directions that do not undo one another, for the whole data at once (Hestenes and Stiefel, 1952).</source>
            <translation>Direzioni che non si disfano a vicenda, per tutti i dati in una volta (Hestenes e Stiefel, 1952).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>probe</source>
            <translation>sonda</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How far along a direction its slope is measured.</source>
            <translation>Quanto lontano lungo una direzione se ne misura la pendenza.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The move is a running mean of lr g; the older form of momentum.</source>
            <translation>La mossa è una media mobile di lr g; la forma più antica del momento.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Nesterov's gradient as first written: taken where the momentum is about to lead.</source>
            <translation>Il gradiente di Nesterov com'è stato scritto per primo: preso dove il momento sta per portare.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>momentum</source>
            <translation>momento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Part of the previous move that is kept.</source>
            <translation>Parte della mossa precedente che è conservata.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>A gain for each weight: it grows by a little while the gradient keeps its sign, and shrinks when it turns.</source>
            <translation>Un guadagno per ogni peso: cresce di poco finché il gradiente tiene il segno, e si riduce quando gira.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>plus</source>
            <translation>più</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Added to the gain while the sign stays.</source>
            <translation>Sommato al guadagno finché il segno resta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>times</source>
            <translation>per</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Multiplies the gain when the sign turns.</source>
            <translation>Moltiplica il guadagno quando il segno gira.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>gain range</source>
            <translation>intervallo del guadagno</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The smallest and the largest gain.</source>
            <translation>Il guadagno minimo e il massimo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Rprop without taking a step back: a step size of its own for each weight, changed by the last two signs.</source>
            <translation>Rprop senza tornare indietro di un passo: una misura del passo per ogni peso, cambiata dagli ultimi due segni.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>lr</source>
            <translation>tasso di apprendimento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Learning rate: how far one step goes.</source>
            <translation>Tasso di apprendimento: quanto lontano va un passo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>etas</source>
            <translation>eta</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Factors on a weight's step when its gradient turns, and when not.</source>
            <translation>Fattori sul passo di un peso quando il suo gradiente gira, e quando no.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>step sizes</source>
            <translation>misure del passo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The smallest and the largest step of a weight.</source>
            <translation>Il passo minimo e il massimo di un peso.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Added to the denominator, against division by zero.</source>
            <translation>Sommato al denominatore, contro la divisione per zero.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>lr times a factor, and after some time lr itself.</source>
            <translation>lr per un fattore, e dopo un po' lr stesso.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The factor at first.</source>
            <translation>Il fattore all'inizio.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>For how long.</source>
            <translation>Per quanto tempo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Multiplied by gamma at regular intervals.</source>
            <translation>Moltiplicato per gamma a intervalli regolari.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>step size</source>
            <translation>misura dell'intervallo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The interval.</source>
            <translation>L'intervallo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Multiplied by gamma at each of the milestones.</source>
            <translation>Moltiplicato per gamma a ciascuna delle pietre miliari.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>milestones</source>
            <translation>pietre miliari</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>When.</source>
            <translation>Quando.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Multiplied by gamma each time.</source>
            <translation>Moltiplicato per gamma ogni volta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>A straight line from one factor of lr to another.</source>
            <translation>Una retta da un fattore di lr a un altro.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>start factor</source>
            <translation>fattore iniziale</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Where it starts.</source>
            <translation>Dove comincia.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>end factor</source>
            <translation>fattore finale</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Where it ends.</source>
            <translation>Dove finisce.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How long the line is.</source>
            <translation>Quanto è lunga la retta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Half a wave of a cosine, from lr down to eta_min (Loshchilov and Hutter, 2017).</source>
            <translation>Mezza onda di un coseno, da lr fino a eta_min (Loshchilov e Hutter, 2017).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>T max</source>
            <translation>T max</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How long the half wave is. Counted as `per` says; nothing: the whole stage.</source>
            <translation>Quanto dura la mezza onda. Contato come dice `per`; niente: tutta la tappa.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Half waves of a cosine, each starting at lr again.</source>
            <translation>Mezze onde di un coseno, ciascuna di nuovo da lr.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>T 0</source>
            <translation>T 0</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How long the first one is.</source>
            <translation>Quanto dura la prima.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>T mult</source>
            <translation>T mult</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>By how much the next is longer.</source>
            <translation>Di quanto è più lunga la successiva.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>eta min</source>
            <translation>eta min</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Up and down between two rates (Smith, 2017).</source>
            <translation>Su e giù fra due tassi (Smith, 2017).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>base lr</source>
            <translation>tasso di base</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The lower rate.</source>
            <translation>Il tasso più basso.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The upper rate.</source>
            <translation>Il tasso più alto.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>step size up</source>
            <translation>durata della salita</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>step size down</source>
            <translation>durata della discesa</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How long the way down is; nothing: as the way up.</source>
            <translation>Quanto dura la discesa; niente: quanto la salita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>mode</source>
            <translation>modo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How cycles shrink.</source>
            <translation>Come si riducono i cicli.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>triangular</source>
            <translation>triangular</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>triangular2</source>
            <translation>triangular2</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>exp_range</source>
            <translation>exp_range</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>gamma</source>
            <translation>gamma</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The factor of exp_range.</source>
            <translation>Il fattore di exp_range.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Up once and down below where it started (Smith and Topin, 2018).</source>
            <translation>Una volta su e poi giù sotto il punto di partenza (Smith e Topin, 2018).</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>max lr</source>
            <translation>tasso massimo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The highest rate.</source>
            <translation>Il tasso più alto.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>total steps</source>
            <translation>passi in tutto</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>pct start</source>
            <translation>parte in salita</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The part of it that goes up.</source>
            <translation>La parte che sale.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>anneal strategy</source>
            <translation>forma della curva</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The form of the way up and down.</source>
            <translation>La forma della salita e della discesa.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>cos</source>
            <translation>cos</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>cycle momentum</source>
            <translation>momento a ciclo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Let the momentum go the other way; the optimizer must have one.</source>
            <translation>Lascia che il momento vada nel verso opposto; l'ottimizzatore deve averne uno.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>base momentum</source>
            <translation>momento di base</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The momentum where the rate is highest.</source>
            <translation>Il momento dove il tasso è più alto.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>max momentum</source>
            <translation>momento massimo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The momentum where the rate is lowest.</source>
            <translation>Il momento dove il tasso è più basso.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>div factor</source>
            <translation>divisore iniziale</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The first rate is max_lr divided by it.</source>
            <translation>Il primo tasso è max_lr diviso per questo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>final div factor</source>
            <translation>divisore finale</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The last rate is the first divided by it.</source>
            <translation>L'ultimo tasso è il primo diviso per questo.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>three phase</source>
            <translation>tre fasi</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Down to the first rate before going below it.</source>
            <translation>Giù fino al primo tasso prima di scendere sotto.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>lr times (1 - t / total)^power, down to zero.</source>
            <translation>lr per (1 - t / totale)^potenza, giù fino a zero.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>total iters</source>
            <translation>durata in tutto</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How long it is. Counted as `per` says; nothing: the whole stage.</source>
            <translation>Quanto dura. Contato come dice `per`; niente: tutta la tappa.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>power</source>
            <translation>potenza</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>1: a straight line.</source>
            <translation>1: una retta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Multiplied by factor when the quantity watched for early stopping, or else the cost, no longer improves.</source>
            <translation>Moltiplicato per factor quando la grandezza seguita per l'arresto anticipato, o altrimenti il costo, non migliora più.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>factor</source>
            <translation>fattore</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The factor.</source>
            <translation>Il fattore.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>For how many epochs it may not improve.</source>
            <translation>Per quante epoche può non migliorare.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>A smaller improvement is none.</source>
            <translation>Un miglioramento più piccolo non conta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>threshold mode</source>
            <translation>modo della soglia</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The threshold is relative or absolute.</source>
            <translation>La soglia è relativa o assoluta.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>rel</source>
            <translation>rel</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>abs</source>
            <translation>abs</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>cooldown</source>
            <translation>attesa</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>Epochs to wait after a reduction.</source>
            <translation>Epoche di attesa dopo una riduzione.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>min lr</source>
            <translation>tasso minimo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The lowest rate.</source>
            <translation>Il tasso più basso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>eps</source>
            <translation>eps</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>A smaller reduction is not made.</source>
            <translation>Una riduzione più piccola non si fa.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>lr / (1 + decay t).</source>
            <translation>lr / (1 + decay t).</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>decay</source>
            <translation>decadimento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How fast it falls.</source>
            <translation>Quanto in fretta scende.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>A straight line up, then down with the root of the step. It replaces the optimizer's lr.</source>
            <translation>Una retta in su, poi giù con la radice del passo. Sostituisce il lr dell'ottimizzatore.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>d model</source>
            <translation>larghezza del modello</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>The width of the model: a wider one learns more slowly.</source>
            <translation>La larghezza del modello: uno più largo impara più lentamente.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>warmup steps</source>
            <translation>passi di riscaldamento</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>How long the way up is.</source>
            <translation>Quanto dura la salita.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>scale</source>
            <translation>scala</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>A factor.</source>
            <translation>Un fattore.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>per</source>
            <translation>contato in</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>What the schedule counts.</source>
            <translation>Che cosa conta l'andamento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>step</source>
            <translation>passo</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>epoch</source>
            <translation>epoch</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Zeros</source>
            <translation>Zeri</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Ones</source>
            <translation>Uni</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Constant</source>
            <translation>Costante</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>value</source>
            <translation>valore</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Every entry starts with it.</source>
            <translation>Ogni elemento comincia con questo.</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>std</source>
            <translation>deviazione standard</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Standard deviation.</source>
            <translation>Deviazione standard.</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Uniform</source>
            <translation>Uniforme</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Uniform by fan-in (torch default)</source>
            <translation>Uniforme per fan-in (predefinita di torch)</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>LeCun normal</source>
            <translation>Normale di LeCun</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Xavier uniform</source>
            <translation>Uniforme di Xavier</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Xavier normal</source>
            <translation>Normale di Xavier</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Kaiming (He) uniform</source>
            <translation>Uniforme di Kaiming (He)</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Kaiming (He) normal</source>
            <translation>Normale di Kaiming (He)</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Orthogonal</source>
            <translation>Ortogonale</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>gain</source>
            <translation>guadagno</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Factor on the spread; 5/3 suits tanh, sqrt(2) suits ReLU.</source>
            <translation>Fattore sull'ampiezza; 5/3 va bene per tanh, sqrt(2) per ReLU.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Identity</source>
            <translation>Identità</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Between two numbers</source>
            <translation>Fra due numeri</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>low</source>
            <translation>basso</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>The smallest entry.</source>
            <translation>L'elemento più piccolo.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>The largest entry.</source>
            <translation>L'elemento più grande.</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Not negative</source>
            <translation>Non negativo</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>In a ball around zero</source>
            <translation>In una palla attorno allo zero</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>radius</source>
            <translation>raggio</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>How far from zero.</source>
            <translation>Quanto lontano dallo zero.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>norm</source>
            <translation>norma</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>How distance is measured.</source>
            <translation>Come si misura la distanza.</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>inf</source>
            <translation>inf</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>each</source>
            <translation>ciascuno</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>The whole weight, or each row.</source>
            <translation>Il peso intero, o ogni riga.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>whole</source>
            <translation>intero</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>example</source>
            <translation>example</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Rows of length one</source>
            <translation>Righe di lunghezza uno</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>The dimension along which a length is measured.</source>
            <translation>La dimensione lungo la quale si misura una lunghezza.</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>Rows of limited length</source>
            <translation>Righe di lunghezza limitata</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>limit</source>
            <translation>limite</translation>
        </message>
        <message>
            <location filename="../../studio/spec" />
            <source>The largest length.</source>
            <translation>La lunghezza massima.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>dim</source>
            <translation>dimensione</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>phases</source>
            <translation>fasi</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>early stopping</source>
            <translation>arresto anticipato</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>policy</source>
            <translation>politica</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>cost</source>
            <translation>costo</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>change</source>
            <translation>cambia</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>maximise</source>
            <translation>massimizza</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>optimizer</source>
            <translation>ottimizzatore</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>schedule</source>
            <translation>andamento</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>assign</source>
            <translation>assegna</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>stages</source>
            <translation>tappe</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>weights</source>
            <translation>pesi</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>quantity</source>
            <translation>grandezza</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>page</source>
            <translation>pagina</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>relation</source>
            <translation>relazione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims" />
            <source>Which side of the threshold is reached.</source>
            <translation>Da quale parte della soglia si arriva.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>threshold</source>
            <translation>soglia</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims" />
            <source>The value to be reached.</source>
            <translation>Il valore da raggiungere.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims" />
            <source>at least</source>
            <translation>almeno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims" />
            <source>at most</source>
            <translation>al massimo</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/node" />
            <source>What the program, the plan and the weights' file call this block.</source>
            <translation>Come il programma, il piano e il file dei pesi chiamano questo blocco.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>label</source>
            <translation>etichetta</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/node" />
            <source>What is written on it instead of its kind.</source>
            <translation>Che cosa c'è scritto sul blocco al posto del suo tipo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase" />
            <source>steps each</source>
            <translation>passi per turno</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase" />
            <source>Steps of this phase each time its turn comes.</source>
            <translation>Passi di questa fase ogni volta che viene il suo turno.</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>every</source>
            <translation>ogni</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase" />
            <source>Its turn comes once in so many iterations.</source>
            <translation>Il suo turno viene una volta ogni tante iterazioni.</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>clip norm</source>
            <translation>taglio della norma</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase" />
            <source>Scale the gradient down to this norm where it is longer.</source>
            <translation>Riduci il gradiente a questa norma dove è più lungo.</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>clip value</source>
            <translation>taglio dei valori</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/phase" />
            <source>Cut every entry of the gradient to plus or minus this.</source>
            <translation>Taglia ogni elemento del gradiente a più o meno questo.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan" />
            <source>What the log calls the stage.</source>
            <translation>Come il registro chiama la tappa.</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>epochs</source>
            <translation>epoche</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan" />
            <source>How often the training examples are gone through.</source>
            <translation>Quante volte si percorrono gli esempi di addestramento.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>steps</source>
            <translation>passi</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan" />
            <source>Stop after so many batches, whatever the epochs.</source>
            <translation>Fermati dopo tanti batch, qualunque siano le epoche.</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>batch size</source>
            <translation>dimensione del batch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan" />
            <source>Examples in one batch.</source>
            <translation>Esempi in un batch.</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>evaluate every</source>
            <translation>valuta ogni</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan" />
            <source>Measure the splits after so many epochs.</source>
            <translation>Misura le suddivisioni dopo tante epoche.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>seed</source>
            <translation>seme</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/plan" />
            <source>The same seed gives the same run.</source>
            <translation>Lo stesso seme dà la stessa esecuzione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Examples kept for the test: a fraction below 1, or a whole number of examples.</source>
            <translation>Esempi tenuti per il test: una frazione sotto 1, o un numero intero di esempi.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Examples kept for validation: a fraction of all below 1, or a whole number.</source>
            <translation>Esempi tenuti per la validazione: una frazione del totale sotto 1, o un numero intero.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>split seed</source>
            <translation>seme della suddivisione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Another seed draws other examples for the test and the validation.</source>
            <translation>Un altro seme estrae altri esempi per il test e la validazione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>stratified</source>
            <translation>stratificata</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Every split has the classes in the proportions of the whole.</source>
            <translation>Ogni suddivisione ha le classi nelle proporzioni dell'insieme.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>in order</source>
            <translation>in ordine</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Nothing is drawn: the last examples are the test, those before them the validation.</source>
            <translation>Niente è estratto: gli ultimi esempi sono il test, quelli prima la validazione.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>class as</source>
            <translation>classe come</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>A class as its index (for cross-entropy), as one number, as a vector with a 1, or as -1 and +1.</source>
            <translation>Una classe come il suo indice (per l'entropia incrociata), come un numero, come un vettore con un 1, o come -1 e +1.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>normalise</source>
            <translation>normalizza</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Scale the inputs by what the training split shows (which is read once for it).</source>
            <translation>Riscala gli ingressi secondo ciò che mostra la parte di addestramento (che per questo è letta una volta).</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>normalise target</source>
            <translation>normalizza il bersaglio</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The same for a target that is a number.</source>
            <translation>Lo stesso per un bersaglio che è un numero.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>labelled</source>
            <translation>etichettati</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Training examples whose label is known, as many of each class; 0: all of them.</source>
            <translation>Esempi di addestramento di cui è nota l'etichetta, altrettanti per ogni classe; 0: tutti.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>shuffle</source>
            <translation>mescola</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>The training examples come in another order each epoch.</source>
            <translation>Gli esempi di addestramento arrivano in un ordine diverso a ogni epoca.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>balanced</source>
            <translation>bilanciati</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Every batch has equally many of each class; rare classes are gone through again.</source>
            <translation>Ogni batch ha altrettanti esempi di ogni classe; le classi rare sono percorse di nuovo.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/source" />
            <source>Its field x becomes the field name.x.</source>
            <translation>Il suo campo x diventa il campo nome.x.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>index</source>
            <translation>indice</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>number</source>
            <translation>numero</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>one_hot</source>
            <translation>one_hot</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>plus_minus</source>
            <translation>plus_minus</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>none</source>
            <translation>nessuna</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>minmax</source>
            <translation>minmax</translation>
        </message>
        <message>
            <location filename="../../studio/diagram" />
            <source>split</source>
            <translation>suddivisione</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims" />
            <source>Where it is measured.</source>
            <translation>Dove si misura.</translation>
        </message>
        <message>
            <location filename="../../studio/train" />
            <source>patience</source>
            <translation>pazienza</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping" />
            <source>Evaluations without improvement that are borne.</source>
            <translation>Valutazioni senza miglioramento che si sopportano.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping" />
            <source>best</source>
            <translation>migliore</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping" />
            <source>Which value is the best; its weights are kept.</source>
            <translation>Quale valore è il migliore; i suoi pesi sono tenuti.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/claims" />
            <source>train</source>
            <translation>addestramento</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>validation</source>
            <translation>validazione</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping" />
            <source>lowest</source>
            <translation>il più basso</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/stopping" />
            <source>highest</source>
            <translation>il più alto</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <location filename="../../studio/ui/inspector/weight_files" />
            <source>A safetensors file, relative to the document's folder.</source>
            <translation>Un file safetensors, relativo alla cartella del documento.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Back-propagation towards x and y</source>
            <translation>Retropropagazione verso x e y</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The gradient of one cost is taken towards its inputs, where it equals what paper says; then the weights rest and y is what descends, until the cost is nothing.</source>
            <translation>Il gradiente di un solo costo è calcolato rispetto ai suoi ingressi, dove coincide con i conti fatti a mano; poi i pesi stanno fermi e a scendere è y, finché il costo è nullo.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Linear regression on diabetes</source>
            <translation>Regressione lineare sul diabete</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Ten measurements predict how the disease advances; descent finds the least-squares weights, which explain 51.8 % of the variance.</source>
            <translation>Dieci misure predicono come avanza la malattia; la discesa trova i pesi dei minimi quadrati, che spiegano il 51,8 % della varianza.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Logistic regression on breast cancer</source>
            <translation>Regressione logistica sul tumore al seno</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Thirty measurements of a cell nucleus, one sigmoid: is the tumour malignant or benign?</source>
            <translation>Trenta misure di un nucleo cellulare, una sigmoide: il tumore è maligno o benigno?</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Perceptron on AND</source>
            <translation>Percettrone su AND</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Rosenblatt's rule learns the truth table of AND without a gradient: after two epochs the weights are (1, 1) and the bias -1, and the third passes without an error.</source>
            <translation>La regola di Rosenblatt impara senza gradiente la tavola di verità di AND: dopo due epoche i pesi sono (1, 1) e il bias -1, e la terza passa senza errori.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>What a perceptron cannot learn</source>
            <translation>Ciò che un percettrone non può imparare</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The same rule twice: two clouds that a line parts are learned without an error, while on XOR the errors never end.</source>
            <translation>La stessa regola due volte: due nuvole separate da una retta si imparano senza errori, mentre su XOR gli errori non finiscono mai.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>XOR with a hidden layer</source>
            <translation>XOR con uno strato nascosto</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Eight hidden units bend the plane until one line separates XOR; watch the hidden space.</source>
            <translation>Otto unità nascoste piegano il piano finché una retta separa XOR; guarda lo spazio nascosto.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Foundations</source>
            <translation>Fondamenti</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>XOR with one hidden unit too few</source>
            <translation>XOR con un'unità nascosta di troppo poco</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>With a single hidden unit XOR stays out of reach: at most three of the four cases come out right, however long it trains.</source>
            <translation>Con una sola unità nascosta XOR resta irraggiungibile: al massimo tre dei quattro casi tornano, per quanto a lungo si addestri.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Digits with a multi-layer perceptron</source>
            <translation>Cifre con un percettrone multistrato</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>1,797 handwritten digits, flattened to 64 numbers and classified by three layers.</source>
            <translation>1797 cifre scritte a mano, appiattite in 64 numeri e classificate da tre strati.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Multi-layer perceptrons</source>
            <translation>Percettroni multistrato</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Two moons</source>
            <translation>Due lune</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two hidden layers draw a curved border between two interleaved half circles.</source>
            <translation>Due strati nascosti tracciano un confine curvo fra due semicerchi intrecciati.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Polynomial regression, over-fitted</source>
            <translation>Regressione polinomiale, sovradattata</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A polynomial of degree 12 goes through thirteen noisy points of a sine, and swings wildly in between.</source>
            <translation>Un polinomio di grado 12 passa per tredici punti rumorosi di un seno e in mezzo oscilla senza freno.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Regularisation</source>
            <translation>Regolarizzazione</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Polynomial regression with weight decay</source>
            <translation>Regressione polinomiale con decadimento dei pesi</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The same polynomial, with a price on large weights, follows the sine instead of the noise.</source>
            <translation>Lo stesso polinomio, con un prezzo sui pesi grandi, segue il seno invece del rumore.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Digits with a convolutional network</source>
            <translation>Cifre con una rete convoluzionale</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Shared kernels look for strokes wherever they are: 98 of 100 handwritten digits are read right within seconds.</source>
            <translation>Kernel condivisi cercano i tratti ovunque siano: 98 cifre scritte a mano su 100 sono lette bene in pochi secondi.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The same depth without skips</source>
            <translation>La stessa profondità senza scorciatoie</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The residual network's 24 convolutions with the skips taken out: the gradient fades on its way, and nothing is learnt.</source>
            <translation>Le 24 convoluzioni della rete residua senza le scorciatoie: il gradiente si spegne per strada e non si impara nulla.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Convolutional networks</source>
            <translation>Reti convoluzionali</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Residual network</source>
            <translation>Rete residua</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Twelve blocks of two convolutions, each added to what it was given: 24 layers deep, and it learns at once.</source>
            <translation>Dodici blocchi di due convoluzioni, ciascuno sommato a ciò che ha ricevuto: 24 strati di profondità, e impara subito.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Adversarial training</source>
            <translation>Addestramento avversario</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>One network learns from digits as they are, the other from the worst that a few steps within 0.1 can make of them; under an attack of 20 steps the second reads many more.</source>
            <translation>Una rete impara dalle cifre come sono, l'altra dal peggio che pochi passi entro 0,1 ne possono fare; sotto un attacco di 20 passi la seconda ne legge molte di più.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Fast gradient sign attack</source>
            <translation>Attacco con il segno del gradiente (FGSM)</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>One step of 0.2 along the sign of the gradient towards the image, and a network that reads almost every digit reads hardly any.</source>
            <translation>Un passo di 0,2 lungo il segno del gradiente rispetto all'immagine, e una rete che legge quasi ogni cifra non ne legge quasi nessuna.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Looking into networks</source>
            <translation>Guardare dentro le reti</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Style transfer</source>
            <translation>Trasferimento di stile</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The picture itself is what learns: it keeps the discs and squares that a fixed network sees in the content, and takes on the stripes of the style; the total cost falls to a sixth or less.</source>
            <translation>È l'immagine stessa che impara: conserva i dischi e i quadrati che una rete fissa vede nel contenuto e prende le strisce dello stile; il costo totale scende a un sesto o meno.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Looking back and ahead</source>
            <translation>Guardare indietro e avanti</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Every number is tagged with its sum with the next one, modulo six: two loops, one from the end to the start, find nearly every tag, and one loop that only looks back can do little but guess.</source>
            <translation>Ogni numero è etichettato con la sua somma con il successivo, modulo sei: due cicli, uno dalla fine all'inizio, trovano quasi ogni etichetta, mentre un ciclo che guarda solo indietro può poco più che tirare a indovinare.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>An LSTM that remembers forty steps</source>
            <translation>Una LSTM che ricorda quaranta passi</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The first of forty-one symbols is to be named at the end: the LSTM drawn gate by gate learns it, equals the fused layer with the same weights, and a plain recurrent network, trained twice as long in small steps, has not begun to learn it.</source>
            <translation>Alla fine va nominato il primo di quarantun simboli: la LSTM disegnata porta per porta lo impara ed è uguale allo strato fuso con gli stessi pesi; una rete ricorrente semplice, addestrata il doppio a piccoli passi, non ha nemmeno cominciato a impararlo.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A recurrent network, folded and unfolded</source>
            <translation>Una rete ricorrente, ripiegata e srotolata</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A plain recurrent network with a learned first state foretells the next value of a modulated sine three times better than repeating the last one; drawn as a loop and step by step it gives the same outputs and gradients.</source>
            <translation>Una semplice rete ricorrente con un primo stato appreso predice il valore successivo di un seno modulato tre volte meglio che ripetere l'ultimo; disegnata come ciclo e passo per passo dà le stesse uscite e gli stessi gradienti.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Recurrent networks</source>
            <translation>Reti ricorrenti</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Back-propagation through time, cut off and not</source>
            <translation>Retropropagazione nel tempo, troncata e no</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The gradient of a cost on the third state reaches w by three routes of -0.721119, -0.234037 and 0, which add up to -0.955157; a loop cut off after one step keeps the first alone.</source>
            <translation>Il gradiente di un costo sul terzo stato raggiunge w per tre vie di -0,721119, -0,234037 e 0, che sommano a -0,955157; un ciclo troncato dopo un passo tiene solo la prima.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A Transformer writes strings backwards</source>
            <translation>Un Transformer scrive stringhe al contrario</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Encoder and decoder with two layers each write strings backwards, each letter moved on by one; on the page for writing a loop adds the likeliest letter to those so far, and nearly every answer is without a fault.</source>
            <translation>Encoder e decoder di due strati ciascuno scrivono stringhe al contrario, con ogni lettera avanzata di uno; nella pagina che scrive, un ciclo aggiunge la lettera più probabile a quelle già scritte, e quasi ogni risposta è senza errori.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Attention looks up a key</source>
            <translation>L'attenzione cerca una chiave</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Six keys with their values, and one key is asked for: the softmax of how well query and keys go together comes to rest on the right pair, whose value is the answer.</source>
            <translation>Sei chiavi con i loro valori, e si chiede di una: la softmax di quanto bene stanno insieme domanda e chiavi finisce per fermarsi sulla coppia giusta, il cui valore è la risposta.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Attention</source>
            <translation>Attenzione</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A Transformer encoder sorts digits</source>
            <translation>Un encoder Transformer ordina cifre</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A group of self-attention and a small network per position, each with its residual connection and layer norm, stands three times in a row with weights of its own each time, and puts eight digits in order.</source>
            <translation>Un gruppo di auto-attenzione e una piccola rete per posizione, ciascuna con la sua connessione residua e la sua layer norm, sta tre volte di seguito, ogni volta con pesi suoi, e mette in ordine otto cifre.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Attention aligns a string with its answer</source>
            <translation>L'attenzione allinea una stringa con la sua risposta</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Strings are written backwards, each letter moved on by one: the decoder looks at one place of the source at each step, which turns out to be the mirrored one, and writes nearly every answer without a fault.</source>
            <translation>Si scrivono stringhe al contrario, con ogni lettera avanzata di uno: a ogni passo il decoder guarda un posto dell'origine, che risulta essere quello speculare, e scrive quasi ogni risposta senza errori.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>An LSTM writes text, letter by letter</source>
            <translation>Una LSTM scrive un testo, lettera per lettera</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Text in which every letter depends on the two before it: the LSTM foretells the next letter nearly as well as can be, then writes on from a prompt, its own letters fed back, at two temperatures.</source>
            <translation>Un testo in cui ogni lettera dipende dalle due precedenti: la LSTM predice la lettera successiva quasi al meglio possibile, poi prosegue da un inizio dato, rialimentata con le proprie lettere, a due temperature.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A Transformer goes on with a text</source>
            <translation>Un Transformer continua un testo</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A decoder-only Transformer foretells the next letter of a text nearly as well as can be; on the page for writing a loop holds the letters so far and appends the one it draws.</source>
            <translation>Un Transformer con il solo decoder predice la lettera successiva di un testo quasi al meglio possibile; nella pagina che scrive, un ciclo tiene le lettere scritte e accoda quella che estrae.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Film reviews by their words</source>
            <translation>Recensioni di film dalle loro parole</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Each word becomes a learned vector; their mean says whether a review praises or pans.</source>
            <translation>Ogni parola diventa un vettore appreso; la loro media dice se una recensione loda o stronca.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Language</source>
            <translation>Linguaggio</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Film reviews with negation</source>
            <translation>Recensioni di film con la negazione</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A mean of word vectors forgets the order of the words, so 'not good' and 'good, not bad' fool it.</source>
            <translation>Una media di vettori di parole dimentica l'ordine delle parole, così «non buono» e «buono, non cattivo» la ingannano.</translation>
        </message>
        <message>
            <location filename="../../studio/data" />
            <source>Karate club</source>
            <translation>Circolo di karate</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two graph convolutions learn from one labelled member of each side which side every member of a karate club took.</source>
            <translation>Due convoluzioni su grafo imparano da un membro etichettato per parte quale parte ha preso ogni socio di un circolo di karate.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Message passing</source>
            <translation>Scambio di messaggi</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A container passes messages along edges three times, with a message, an update and a readout drawn by hand, and tells trees, cycles and cliques apart.</source>
            <translation>Un contenitore passa messaggi lungo gli archi tre volte, con messaggio, aggiornamento e lettura disegnati a mano, e distingue alberi, cicli e cricche.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Graph networks</source>
            <translation>Reti su grafi</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Sudoku</source>
            <translation>Sudoku</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Sixteen squares ask those that must differ from them, again and again, until the board is solved; every round is judged, and twice as many rounds are taken as were trained.</source>
            <translation>Sedici caselle interrogano quelle da cui devono differire, ancora e ancora, finché lo schema è risolto; ogni giro è giudicato, e si fanno il doppio dei giri addestrati.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Autoencoder on digits</source>
            <translation>Autoencoder sulle cifre</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Images squeezed through eight numbers, or through two, and drawn again at less than three quarters of the error of PCA of the same size; encoder and decoder are pages of their own as well.</source>
            <translation>Immagini strette attraverso otto numeri, o due, e ridisegnate con meno di tre quarti dell'errore di una PCA della stessa misura; encoder e decoder sono anche pagine a sé.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Variational autoencoder on digits</source>
            <translation>Autoencoder variazionale sulle cifre</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Codes of two numbers make a map of the digits that can be walked through; of eight, draws from the prior become digits that a classifier takes for real.</source>
            <translation>Codici di due numeri fanno una mappa delle cifre in cui si può passeggiare; con otto, le estrazioni dalla prior diventano cifre che un classificatore prende per vere.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Autoencoders</source>
            <translation>Autoencoder</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>VQ-VAE and its prior</source>
            <translation>VQ-VAE e la sua prior</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Digits become maps of 4 x 4 codes out of 32, and are drawn again from them; a second network learns the order of the codes and dreams up new digits, code after code.</source>
            <translation>Le cifre diventano mappe di 4 x 4 codici su 32 e da quelle sono ridisegnate; una seconda rete impara l'ordine dei codici e sogna cifre nuove, codice dopo codice.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>CycleGAN between moons</source>
            <translation>CycleGAN fra lune</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two translators learn from unpaired points to turn moons into turned and moved moons and back; there and back again ends within 0.06 of the start.</source>
            <translation>Due traduttori imparano da punti non appaiati a trasformare lune in lune girate e spostate e ritorno; andata e ritorno finiscono entro 0,06 dalla partenza.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>GAN on the line</source>
            <translation>GAN sulla retta</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A minimax game on a line: D pushes the value up, G pushes it down, and the generated points move to mean 3 and deviation 0.5.</source>
            <translation>Un gioco minimax su una retta: D spinge il valore in su, G lo spinge in giù, e i punti generati vanno verso media 3 e deviazione 0,5.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>GAN on a ring of modes</source>
            <translation>GAN su un anello di modi</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Points from noise are to cover eight bumps; the non-saturating cost pushes hard while D is sure, and at least six bumps are hit.</source>
            <translation>Punti nati dal rumore devono coprire otto gobbe; il costo non saturante spinge forte finché D è sicuro, e almeno sei gobbe sono raggiunte.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Spectrally normalised GAN</source>
            <translation>GAN con normalizzazione spettrale</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Three weights pass through spectral normalisation before D uses them: no layer stretches its input by more than 1, and all eight bumps are covered.</source>
            <translation>Tre pesi passano per la normalizzazione spettrale prima che D li usi: nessuno strato dilata il suo ingresso di più di 1, e tutte e otto le gobbe sono coperte.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Adversarial networks</source>
            <translation>Reti avversarie</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>WGAN with gradient penalty</source>
            <translation>WGAN con penalità sul gradiente</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The gradient of a critic becomes part of its cost: its length is held near 1, and the ring is covered without collapse.</source>
            <translation>Il gradiente di un critico diventa parte del suo costo: la sua lunghezza è tenuta vicino a 1, e l'anello è coperto senza collasso.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Flows</source>
            <translation>Flussi</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Glow: a flow of two scales</source>
            <translation>Glow: un flusso a due scale</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Invertible steps turn digits into noise and count by how much space is stretched, which gives the likelihood of every digit; run from right to left, the same weights draw new ones.</source>
            <translation>Passi invertibili trasformano cifre in rumore e contano di quanto lo spazio è dilatato, il che dà la verosimiglianza di ogni cifra; percorsi da destra a sinistra, gli stessi pesi ne disegnano di nuove.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Classifier guidance</source>
            <translation>Guida con un classificatore</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>The gradient of a classifier, taken inside the sampling loop, pulls samples of a diffusion that knows no classes to the moon that is asked for, the harder the larger the scale.</source>
            <translation>Il gradiente di un classificatore, preso dentro il ciclo di campionamento, tira i campioni di una diffusione che non conosce classi verso la luna richiesta, tanto più forte quanto più grande è la scala.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Diffusion</source>
            <translation>Diffusione</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Diffusion on two moons</source>
            <translation>Diffusione su due lune</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A network learns to say what noise is in a point; taking it out step by step turns a cloud of noise into two moons.</source>
            <translation>Una rete impara a dire quale rumore c'è in un punto; toglierlo passo dopo passo trasforma una nuvola di rumore in due lune.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>k-means on digits</source>
            <translation>k-means sulle cifre</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Ten centres move to the means of the digits that lie nearest, again and again; it starts over eight times from digits drawn at random, and the best centres are kept.</source>
            <translation>Dieci centri si spostano nelle medie delle cifre più vicine, ancora e ancora; si ricomincia otto volte da cifre estratte a caso, e si tengono i centri migliori.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Energies and densities</source>
            <translation>Energie e densità</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two answers by descent on an energy</source>
            <translation>Due risposte per discesa su un'energia</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A network learns an energy that is low on the unit circle; going downhill from above and from below finds both answers y to one x, where a regression can only give their mean, 0.</source>
            <translation>Una rete impara un'energia che è bassa sul cerchio unitario; scendendo da sopra e da sotto si trovano entrambe le risposte y a una x, dove una regressione può dare solo la loro media, 0.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>BYOL: own views predict one another</source>
            <translation>BYOL: le proprie viste si predicono a vicenda</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>An encoder learns without labels to predict its moving average's answer to another view of a digit; with its predictor the answers stay spread and a linear probe reads the digits from 100 labels, without the predictor they collapse.</source>
            <translation>Un encoder impara senza etichette a predire che cosa la sua media mobile risponde a un'altra vista di una cifra; con il suo predittore le risposte restano sparse e una sonda lineare legge le cifre da 100 etichette, senza predittore collassano.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Learning from few labels</source>
            <translation>Imparare da poche etichette</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Mean teacher</source>
            <translation>Mean teacher</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>With six labels on two moons, a student that also agrees with the moving average of itself is right on five in a hundred more points than the same network with the labels alone, on the mean of three draws of the labels.</source>
            <translation>Con sei etichette su due lune, uno studente che va d'accordo anche con la media mobile di sé stesso è nel giusto su cinque punti in più su cento rispetto alla stessa rete con le sole etichette, in media su tre estrazioni delle etichette.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>MAML on sine waves</source>
            <translation>MAML su onde sinusoidali</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Five gradient steps on ten points, drawn as a loop whose state is the weights, adapt one start to every sine wave; the start and the rates of the steps are learned through them.</source>
            <translation>Cinque passi di gradiente su dieci punti, disegnati come un ciclo il cui stato sono i pesi, adattano un solo punto di partenza a ogni onda; la partenza e i tassi dei passi si imparano attraverso di essi.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Few-shot and meta-learning</source>
            <translation>Few-shot e meta-apprendimento</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A siamese network compares letters</source>
            <translation>Una rete siamese confronta lettere</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two pictures pass one and the same network, and the distance of what comes out tells whether they show the same letter, also for forty letters never seen; the distance of the pixels tells less.</source>
            <translation>Due immagini passano per una stessa rete, e la distanza di ciò che ne esce dice se mostrano la stessa lettera, anche per quaranta lettere mai viste; la distanza dei pixel dice meno.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Deep Q-network on CartPole</source>
            <translation>Deep Q-network su CartPole</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A network learns from remembered actions what each is worth, against a copy of itself that follows now and then; it comes to balance the pole for some two hundred steps.</source>
            <translation>Una rete impara da azioni ricordate quanto vale ciascuna, contro una copia di sé che la segue di tanto in tanto; arriva a tenere in equilibrio l'asta per circa duecento passi.</translation>
        </message>
        <message>
            <location filename="../../blocks" />
            <source>Reinforcement learning</source>
            <translation>Apprendimento per rinforzo</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Q-learning on a grid</source>
            <translation>Q-learning su una griglia</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A table of action values learns from remembered moves which way leads round the walls; the best way takes eight moves, which makes a return of 0.93.</source>
            <translation>Una tabella di valori delle azioni impara da mosse ricordate quale strada gira attorno ai muri; la strada migliore richiede otto mosse, che danno un ritorno di 0,93.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Weights that are distributions</source>
            <translation>Pesi che sono distribuzioni</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Bayes by Backprop learns a mean and a spread for every weight; a hundred networks drawn from them agree where there were examples and disagree in the gap between.</source>
            <translation>Bayes by Backprop impara una media e un'ampiezza per ogni peso; cento reti estratte da essi vanno d'accordo dove c'erano esempi e sono in disaccordo nel vuoto in mezzo.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Uncertainty</source>
            <translation>Incertezza</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Particles that share a distribution</source>
            <translation>Particelle che si dividono una distribuzione</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Fifty particles climb the density and push one another away: they take on the mean and the deviation of a normal distribution, and divide themselves over both hills of a mixture.</source>
            <translation>Cinquanta particelle salgono la densità e si respingono: prendono la media e la deviazione di una distribuzione normale, e si dividono fra i due colli di una mistura.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A network that makes networks</source>
            <translation>Una rete che fabbrica reti</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>A hyper-network turns the code of a sine wave, its amplitude and phase, into all weights of a small network, which then draws waves whose codes it never saw to a mean squared error below 0.01.</source>
            <translation>Un'iper-rete trasforma il codice di un'onda sinusoidale, ampiezza e fase, in tutti i pesi di una piccola rete, che poi disegna onde di cui non ha mai visto il codice con un errore quadratico medio sotto 0,01.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Multiplying is not adding</source>
            <translation>Moltiplicare non è sommare</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two learned sums multiplied with one another learn y = x1 x2 to a mean squared error of a millionth, while a network of eight ReLU units only patches it together; the gradient towards one factor is the other factor times the gradient towards the product.</source>
            <translation>Due somme apprese moltiplicate fra loro imparano y = x1 x2 con un errore quadratico medio di un milionesimo, mentre una rete di otto unità ReLU può solo rattopparlo; il gradiente verso un fattore è l'altro fattore per il gradiente verso il prodotto.</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Multiplicative interactions</source>
            <translation>Interazioni moltiplicative</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two experts for one bend</source>
            <translation>Due esperti per una piega</translation>
        </message>
        <message>
            <location filename="../../examples" />
            <source>Two straight lines and a gate that says whose turn it is become the absolute value: each expert is chosen on its side with a weight of 0.9 or more.</source>
            <translation>Due rette e una porta che dice a chi tocca diventano il valore assoluto: ciascun esperto è scelto dalla sua parte con un peso di 0,9 o più.</translation>
        </message>
    </context>
</TS>
